import { isRaised } from '../text-assembly.ts'
import { type PrintedLine, printedLines } from './lines.rules.ts'
import type { PageContent } from './page-content.ts'
import { printedTables } from './tables.rules.ts'

type Block = PrintedLine | { rows: string[][]; y: number }

/** What a page holds from top to bottom, its footnotes apart. */
export type PageBlocks = {
  page: number
  blocks: Block[]
  footnotes: string[]
  /** Where lines of running text begin and end on this page. */
  left: number
  right: number
}

/** Share of the height of a page in which its number and what every page repeats stand. */
const EDGE = 0.09

/** @param repeated texts that stand at the edge of most pages */
export const pageBlocks = (content: PageContent, repeated: ReadonlySet<string>): PageBlocks => {
  const { tables, rest } = printedTables(content.glyphs, content.rules)
  const lines = printedLines(rest).filter((line) => !isRunning(line, content, repeated))
  const { body, notes } = withoutNotes(lines)
  const blocks: Block[] = [...body, ...tables.map(({ rows, top }) => ({ rows, y: top }))]
  return {
    page: content.page,
    blocks: blocks.toSorted((one, other) => one.y - other.y),
    footnotes: joinNotes(notes),
    left: commonest(body.map(({ x0 }) => Math.round(x0))),
    right: Math.max(0, ...body.map(({ x1 }) => x1)),
  }
}

/** The texts at the edges of a page, to learn which of them repeat. */
export const edgeTexts = (content: PageContent): string[] =>
  printedLines(content.glyphs.filter(({ y }) => isAtEdge(y, content))).map(({ text }) => text)

const isAtEdge = (y: number, { height }: PageContent): boolean =>
  y < EDGE * height || y > (1 - EDGE) * height

const isRunning = (
  { text, y }: PrintedLine,
  content: PageContent,
  repeated: ReadonlySet<string>,
): boolean =>
  isAtEdge(y, content) &&
  (/^[-–\s]*(trang\s*)?\d{1,4}(\s*\/\s*\d{1,4})?[-–\s]*$/i.test(text) || repeated.has(text))

const MUCH_SMALLER = 0.9

/** Footnotes are the small lines at the foot from the first that opens with a raised number. */
const withoutNotes = (lines: readonly PrintedLine[]) => {
  const size = commonest(lines.map((line) => Math.round(line.size * 2) / 2))
  const isSmall = (line: PrintedLine) => line.size < MUCH_SMALLER * size
  const first = lines.findIndex(
    (line, at) => isNote(line) && lines.slice(at).every((below) => isSmall(below)),
  )
  return first < 0
    ? { body: lines, notes: [] }
    : { body: lines.slice(0, first), notes: lines.slice(first) }
}

const isNote = ({ text }: PrintedLine): boolean => isRaised(text.slice(0, 1))

const joinNotes = (lines: readonly PrintedLine[]): string[] => {
  const notes: string[] = []
  for (const line of lines)
    if (isNote(line)) notes.push(line.text.replace(/^([⁰¹²³⁴-⁹]+)\s*/, '$1 '))
    else notes.push(`${notes.pop() ?? ''} ${line.text}`)
  return notes
}

/** The value met most often; of equals the smallest. */
const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)
  return most?.[0] ?? 0
}
