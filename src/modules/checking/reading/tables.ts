import type { Span } from './dates.ts'
import type { Flow } from './flow.ts'

export type Cell = Span & { text: string }

/** A row of a table of statistics: number, label, unit, value, note. */
export type Row = Span & {
  cells: Cell[]
  table: number
}

/** The rows of all tables; rows that follow each other are of one table. */
export const readRows = ({ text, paragraphs }: Flow): Row[] => {
  const rows: Row[] = []
  let table = 0
  let wasRow = false
  for (const { kind, start, end } of paragraphs) {
    if (kind === 'row') {
      if (!wasRow) table++
      rows.push({ start, end, cells: cellsOf(text, start, end), table })
    }
    wasRow = kind === 'row'
  }
  return rows
}

const cellsOf = (text: string, start: number, end: number): Cell[] => {
  const cells: Cell[] = []
  let at = start
  const line = text.slice(start, end)
  for (const part of line.split('\t')) {
    const words = part.trim()
    const from = at + part.indexOf(words)
    cells.push({ start: from, end: from + words.length, text: words })
    at += part.length + 1
  }
  return cells
}
