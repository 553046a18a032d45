import { isRaised, type Line, rowText } from '../text-assembly.ts'
import { joinBroken } from './join-broken.rules.ts'
import type { PrintedLine } from './lines.rules.ts'
import type { PageBlocks } from './page-blocks.rules.ts'

/** Printed lines joined to paragraphs, over the ends of pages; footnotes below what they interrupt. */
export const paragraphsOf = (pages: readonly PageBlocks[]): Line[] => {
  const flow: Flow = { lines: [], waiting: [], before: undefined, lastTable: [] }
  for (const page of pages) {
    if (page.blocks.length === 0) flow.lines.push({ text: '', pageStarts: startOf(page) })
    for (const [at, block] of page.blocks.entries()) {
      const place = { page, isFirst: at === 0 }
      if ('rows' in block) addTable(flow, block.rows, place)
      else addLine(flow, block, place)
    }
    flow.waiting.push(...page.footnotes)
  }
  endParagraph(flow)
  return flow.lines
}

type Flow = {
  lines: Line[]
  /** Footnotes of a paragraph that may go on overleaf. */
  waiting: string[]
  /** The line before, when its paragraph may go on. */
  before: (PrintedLine & { right: number }) | undefined
  /** The rows of the last table on the page before: its head is printed again overleaf. */
  lastTable: string[]
}
type Place = { page: PageBlocks; isFirst: boolean }

const startOf = ({ page }: PageBlocks) => [{ page, at: 0 }]

const endParagraph = (flow: Flow): void => {
  flow.lines.push(...flow.waiting.map((text) => ({ text })))
  flow.waiting = []
  flow.before = undefined
}

const addLine = (flow: Flow, line: PrintedLine, { page, isFirst }: Place): void => {
  const pageStarts = isFirst ? startOf(page) : []
  if (flow.before && continues(flow.before, line, { left: page.left, isNextPage: isFirst }))
    append(flow.lines, line.text, pageStarts)
  else {
    endParagraph(flow)
    flow.lines.push({ text: line.text, pageStarts })
  }
  flow.before = { ...line, right: page.right }
}

const addTable = (flow: Flow, rows: readonly string[][], { page, isFirst }: Place): void => {
  endParagraph(flow)
  const texts = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map(rowText)
  const repeated = isFirst ? headRows(texts, flow.lastTable) : 0
  flow.lastTable = texts
  for (const [at, text] of texts.slice(repeated).entries())
    flow.lines.push({
      ...{ text, isTight: repeated > 0 || at > 0 },
      pageStarts: isFirst && at === 0 ? startOf(page) : [],
    })
}

/** How many rows at the top two tables have alike. */
const headRows = (rows: readonly string[], before: readonly string[]): number => {
  const differs = rows.findIndex((row, at) => row !== before[at])
  return differs < 0 ? rows.length : differs
}

/** Lines of one paragraph stand closer than this, in sizes of their letters. */
const LEADING = 1.62
const INDENT = 0.8
/** A line that ends further from the edge than the longest word ends its paragraph. */
const LONGEST_WORD = 7
const OPENS = /^([-–+*•●▪]\s|[IVX]{1,5}\.\s|\d{1,2}(\.\d{1,2})*[.)]\s|[a-zđ]\)\s|\(?\*+\)?\s)/

const continues = (
  before: PrintedLine & { right: number },
  line: PrintedLine,
  { left, isNextPage }: { left: number; isNextPage: boolean },
): boolean => {
  const { size } = before
  if (Math.abs(line.size - size) > 0.15 * size) return false
  if (before.text.includes(' | ') || line.text.includes(' | ')) return false
  if (before.right - before.x1 > LONGEST_WORD * size) return false
  if (line.x0 - left > INDENT * size) return false
  if (isRaised(line.text.slice(0, 1))) return false
  if (OPENS.test(line.text) && /[.;:]$/.test(before.text)) return false
  return isNextPage || line.y - before.y < LEADING * size
}

const append = (
  lines: Line[],
  text: string,
  pageStarts: readonly { page: number; at: number }[],
): void => {
  const last = lines.at(-1)
  if (!last) return
  const joined = joinBroken(last.text, text)
  const at = joined.length - text.length
  last.pageStarts = [...(last.pageStarts ?? []), ...pageStarts.map(({ page }) => ({ page, at }))]
  last.text = joined
}
