import type { Extracted, PageStart } from './extracted.ts'

/** A paragraph or a row of a table. */
export type Line = {
  text: string
  /** Directly under the line before, as rows of one table are. */
  isTight?: boolean
  /** Pages that begin in this line, and after how many characters. */
  pageStarts?: readonly { page: number; at: number }[]
}

/** Puts lines under each other, a blank line between paragraphs, letters composed. */
export const assemble = (lines: readonly Line[], warnings: string[] = []): Extracted => {
  const parts: string[] = []
  const pages: PageStart[] = []
  let length = 0
  for (const { text, isTight, pageStarts = [] } of lines) {
    const clean = tidy(text)
    const gap = clean === '' || parts.length === 0 ? '' : isTight ? '\n' : '\n\n'
    for (const { page, at } of pageStarts)
      pages.push({ page, start: length + gap.length + Math.min(at, clean.length) })
    if (clean === '') continue
    parts.push(gap, clean)
    length += gap.length + clean.length
  }
  return { text: parts.join(''), pages, warnings }
}

/** "a | b | c"; with bars around it when the first cell is empty, or that cell would be lost. */
export const rowText = (cells: readonly string[]): string => {
  const row = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ')
  return cells[0]?.trim() === '' ? `| ${row} |` : row
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "12" as "¹²", the way marks of footnotes are told from figures. */
export const raised = (digits: string): string =>
  digits.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)

export const isRaised = (text: string): boolean => /^[⁰¹²³⁴-⁹]+$/.test(text)
