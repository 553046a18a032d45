import type { Finding } from '../check.ts'
import type { Places } from './places.ts'

/** A quote that fits where it is shown, on one line. */
export const shortened = (quote: string, most = 240): string => {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

/** Letters of its line that stand around a quote, to know it by. */
const CONTEXT = 60

/** The words before and after a quote on its line, cut between words. */
export const contextOf = (
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): { before: string; after: string } => {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  const line = { before: before.split('\n').at(-1) ?? '', after: after.split('\n')[0] ?? '' }
  return {
    before: line.before.length < CONTEXT ? line.before : line.before.replace(/^\S*\s/, '…'),
    after: line.after.length < CONTEXT ? line.after : line.after.replace(/\s\S*$/, '…'),
  }
}

/** A quote with the words around it: "đã giải quyết 800/1.200 hồ sơ, chiếm 76,67%". */
export const quoteInContext = (
  text: string,
  finding: Pick<Finding, 'start' | 'end' | 'quote'>,
): string => {
  const { before, after } = contextOf(text, finding)
  return `${before}${shortened(finding.quote)}${after}`.trim()
}

/** How many other places a finding names and marks; a table may give dozens. */
export const MOST_COMPARED = 6

/** "“900 hồ sơ”, “310 hồ sơ” (đoạn 6)": the other places that a finding speaks of. */
export const comparedWords = ({ related }: Pick<Finding, 'related'>, places: Places): string => {
  const shown = related.slice(0, MOST_COMPARED)
  const byPlace = Map.groupBy(shown, ({ start }) => places(start))
  const words = [...byPlace].map(
    ([place, quotes]) =>
      `${quotes.map(({ quote }) => `“${shortened(quote, 120)}”`).join(', ')} (${place})`,
  )
  return words.join('; ') + (related.length > shown.length ? '; …' : '')
}
