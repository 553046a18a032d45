import type { ParagraphKind } from './flow.ts'
import { FlowWriter } from './flow-writer.ts'

type Line = { start: number; end: number; kind: ParagraphKind | 'blank' }

/** Joins the lines of a text into paragraphs; a sentence goes on behind the footnotes that cut it. */
export const layOutLines = (source: string): FlowWriter => {
  const writer = new FlowWriter(source)
  const notes: Line[] = []
  let before: Line | undefined
  let isCut = false
  for (const line of linesOf(source)) {
    if (isPageNumber(source, line, before)) continue
    if (line.kind === 'note' || (line.kind === 'text' && isNoteGoingOn(source, before, line))) {
      notes.push(line)
      isCut = true
      before = { ...line, kind: 'note' }
      continue
    }
    if (line.kind !== 'blank') {
      writer.line(line, line.kind, goesOn(source, writer, line, before, isCut))
      isCut = false
    }
    before = line
  }
  for (const note of notes) writer.line(note, 'note', !NOTE.test(headOf(source, note)))
  writer.close()
  return writer
}

const NOTE = /^(?:[¹²³⁰⁴-⁹]{1,3}|\[\d{1,2}\]|\d{1,2}(?= \p{Lu}\p{Ll}))\s?/u
const BULLET = /^\s*(?:[-+*•●▪■◦○.–—]|\p{L}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.)\s/u

const headOf = (source: string, { start, end }: Line): string =>
  source.slice(start, Math.min(end, start + 80)).trimStart()

function* linesOf(source: string): Generator<Line> {
  let start = 0
  while (start <= source.length) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    const kind = kindOf(source, start, end)
    yield { ...(kind === 'row' ? withoutFrame(source, start, end) : { start, end }), kind }
    start = end + 1
  }
}

/** A number alone between a sentence and the edge of a page counts nothing. */
const isPageNumber = (source: string, line: Line, before: Line | undefined): boolean =>
  line.end - line.start <= LONGEST_PAGE_NUMBER &&
  /^\s*(?:trang )?-? ?\d{1,3}(?:\/\d{1,3})? ?-?\s*$/i.test(source.slice(line.start, line.end)) &&
  (/trang \d+\/\d+/i.test(source.slice(line.start, line.end)) ||
    before === undefined ||
    before.kind === 'blank' ||
    /^[\n\r\f]?$/.test(source.charAt(line.end + 1)))

const LONGEST_PAGE_NUMBER = 20

const kindOf = (source: string, start: number, end: number): Line['kind'] => {
  const line = source.slice(start, end)
  if (/^[\s|:-]*$/.test(line)) return 'blank'
  const bars = line.includes('|') ? line.split('|').length - 1 : 0
  if (line.trimEnd().includes('\t') || bars >= 2 || isSpacedRow(line)) return 'row'
  return NOTE.test(line.slice(0, 80).trimStart()) ? 'note' : 'text'
}

/** Cells of a table that a reader of PDF left parted by two spaces or more, most of them numbers. */
const isSpacedRow = (line: string): boolean => {
  if (line.length > LONGEST_ROW || !/\S {2,}\S/.test(line)) return false
  const cells = line.trim().split(/ {2,}/)
  const numbers = cells.filter((cell) => /^(?:\d[\d.,]*%?|-)$/.test(cell))
  return cells.length >= 4 && numbers.length * 2 > cells.length
}

const LONGEST_ROW = 500

/** "| 1 | … |": the outer bars part nothing. */
const withoutFrame = (source: string, start: number, end: number) => {
  const line = source.slice(start, end)
  if (!/^\s*\|/.test(line)) return { start, end }
  const closing = line.trimEnd()
  return {
    start: start + line.indexOf('|') + 1,
    end: closing.endsWith('|') ? start + closing.length - 1 : end,
  }
}

/** A footnote that takes two lines on paper. */
const isNoteGoingOn = (source: string, before: Line | undefined, line: Line): boolean =>
  before?.kind === 'note' &&
  !/[.;:]\s*$/.test(source.slice(Math.max(before.start, before.end - 5), before.end)) &&
  !BULLET.test(headOf(source, line)) &&
  /^\p{Ll}/u.test(headOf(source, line))

const goesOn = (
  source: string,
  writer: FlowWriter,
  line: Line,
  before: Line | undefined,
  isCut: boolean,
): boolean => {
  const head = headOf(source, line)
  if (line.kind !== 'text' || writer.lastKind !== 'text' || BULLET.test(head)) return false
  const tail = writer.tail()
  if (/[.;:!?]\s*$/.test(tail)) return false
  if (/\p{L}-$/u.test(tail)) return true
  const opening = writer.head()
  if (
    /^(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})*\.|\p{L}[.)]) /u.test(opening) &&
    /^\p{Lu}/u.test(head)
  )
    return false
  const startsLow = /^[\p{Ll}\d(“"]/u.test(head)
  if (isCut || before?.kind === 'blank')
    return /(?:ngày|số|của|và|,)\s*$/.test(tail) ? startsLow : isCut && /^\p{Ll}/u.test(head)
  return startsLow || /,\s*$/.test(tail) || (before !== undefined && before.end - before.start > 60)
}
