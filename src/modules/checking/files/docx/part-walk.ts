import { type Line, raised, rowText } from '../text-assembly.ts'
import type { ListPlace, Numbering } from './numbering.ts'

/** The words of foot- and endnotes by their ids. */
export type Notes = Readonly<Record<'footnote' | 'endnote', ReadonlyMap<string, string>>>

export type Surroundings = { numbering?: Numbering; notes?: Notes }

type Paragraph = {
  text: string
  place: ListPlace
  style?: string
  pageStarts: { page: number; at: number }[]
  /** Footnotes and the words of text boxes stand below the paragraph that holds them. */
  below: Line[]
}
type Table = {
  hasBorders: boolean
  hasRows: boolean
  cells: Line[][]
  /** Columns that the cell now read takes. */
  span: number
  below: Line[]
}

/** Where the reader of a part stands: what is open, and what has been read. */
export type Walk = Surroundings & {
  /** Where finished paragraphs go: the part itself, a cell, a text box, a note; the innermost last. */
  sinks: Line[][]
  paragraphs: Paragraph[]
  tables: Table[]
  foundNotes: Map<string, string>
  run: { isOpen: boolean; isHidden: boolean; isRaised: boolean; isText: boolean }
  noteId: string
  noteCount: number
  page: number
}

export const startWalk = (surroundings: Surroundings): Walk => ({
  ...surroundings,
  ...{ sinks: [[]], paragraphs: [], tables: [], foundNotes: new Map() },
  run: { isOpen: false, isHidden: false, isRaised: false, isText: false },
  ...{ noteId: '', noteCount: 0, page: 1 },
})

export const openParagraph = ({ paragraphs }: Walk): void => {
  paragraphs.push({ text: '', place: {}, pageStarts: [], below: [] })
}

export const closeParagraph = ({ paragraphs, tables, sinks, numbering }: Walk): void => {
  const paragraph = paragraphs.pop()
  if (!paragraph) return
  const { text, place, style, pageStarts, below } = paragraph
  const label = text.trim() === '' ? '' : (numbering?.next(place, style) ?? '')
  sinks.at(-1)?.push({ text: label ? `${label} ${text}` : text, pageStarts })
  const under = tables.at(-1)?.below ?? sinks.at(-1)
  under?.push(...below)
}

export const setPlace = ({ paragraphs }: Walk, place: ListPlace): void => {
  const paragraph = paragraphs.at(-1)
  if (paragraph) paragraph.place = { ...paragraph.place, ...place }
}

export const setStyle = ({ paragraphs }: Walk, style: string): void => {
  const paragraph = paragraphs.at(-1)
  if (paragraph) paragraph.style = style
}

export const write = ({ paragraphs, run }: Walk, text: string): void => {
  const paragraph = paragraphs.at(-1)
  if (paragraph && !run.isHidden) paragraph.text += run.isRaised ? raised(text) : text
}

/** Notes are numbered as they are met, which is how Word shows them. */
export const referToNote = (walk: Walk, kind: keyof Notes, id: string): void => {
  const words = walk.notes?.[kind].get(id)
  const paragraph = walk.paragraphs.at(-1)
  if (words === undefined || !paragraph) return
  const mark = raised(String(++walk.noteCount))
  paragraph.text += mark
  paragraph.below.push({ text: `${mark} ${words}` })
}

export const beginPage = (walk: Walk): void => {
  const paragraph = walk.paragraphs.at(-1)
  paragraph?.pageStarts.push({ page: ++walk.page, at: paragraph.text.length })
}

export const openNote = (walk: Walk, id: string): void => {
  walk.noteId = id
  walk.sinks.push([])
}

export const closeNote = ({ sinks, foundNotes, noteId }: Walk): void => {
  const lines = sinks.pop() ?? []
  const words = lines.map(({ text }) => text.trim()).join(' ')
  foundNotes.set(noteId, words.trim())
}

export const closeTextBox = ({ sinks, paragraphs }: Walk): void => {
  const lines = sinks.pop() ?? []
  paragraphs.at(-1)?.below.push(...lines)
}

export const openTable = ({ tables }: Walk): void => {
  tables.push({ hasBorders: false, hasRows: false, cells: [], span: 1, below: [] })
}

export const showBorders = ({ tables }: Walk): void => {
  const table = tables.at(-1)
  if (table) table.hasBorders = true
}

export const openRow = ({ tables }: Walk): void => {
  const table = tables.at(-1)
  if (table) table.cells = []
}

export const openCell = ({ tables, sinks }: Walk): void => {
  sinks.push([])
  spanCell({ tables }, 1)
}

/** Word knows at most 63 columns. */
const MOST_COLUMNS = 63

export const spanCell = ({ tables }: Pick<Walk, 'tables'>, columns: number): void => {
  const table = tables.at(-1)
  if (table) table.span = Math.min(Math.max(columns, 1), MOST_COLUMNS)
}

/** A cell over several columns is followed by empty ones, so that columns stay columns. */
export const closeCell = ({ tables, sinks }: Walk): void => {
  const lines = sinks.pop() ?? []
  const table = tables.at(-1)
  table?.cells.push(lines, ...Array.from({ length: table.span - 1 }, () => []))
  spanCell({ tables }, 1)
}

export const closeRow = ({ tables, sinks }: Walk): void => {
  const table = tables.at(-1)
  if (table) sinks.at(-1)?.push(...rowLines(table))
}

export const closeTable = ({ tables, sinks }: Walk): void => {
  const table = tables.pop()
  sinks.at(-1)?.push(...(table?.below ?? []))
}

/** With borders a row is one line, "a | b | c"; without, the table only places paragraphs. */
const rowLines = (table: Table): Line[] => {
  const { cells, hasBorders, hasRows } = table
  if (!hasBorders) return cells.flat()
  const texts = cells.map((cell) => cell.map(({ text }) => text.trim()).join(' '))
  if (texts.every((text) => text.trim() === '')) return []
  table.hasRows = true
  const begun = cells.flat().flatMap(({ pageStarts = [] }) => pageStarts)
  return [
    {
      text: rowText(texts),
      isTight: hasRows,
      pageStarts: begun.map(({ page }) => ({ page, at: 0 })),
    },
  ]
}
