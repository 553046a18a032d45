import type { Place } from '../check.ts'
import type { PageStart } from '../files/extracted.ts'
import { MOST_COMPARED } from './quotes.ts'
import type { ShownFinding } from './shown-findings.ts'

/** A stretch of the text that is marked alike from end to end. */
export type Stretch = {
  text: string
  /** The page that begins here. */
  page?: number | undefined
  /** Findings whose words these are, and findings that compare themselves with these words. */
  found: ShownFinding[]
  compared: ShownFinding[]
  /** Findings that begin and that end here. */
  begins: ShownFinding[]
  ends: ShownFinding[]
}

type Span = Pick<Place, 'start' | 'end'>

/** Cuts the text wherever a mark begins or ends, so that marks may overlap. */
export const stretchesOf = (
  text: string,
  findings: readonly ShownFinding[],
  pages: readonly PageStart[],
): Stretch[] => {
  const related = findings.flatMap((finding) =>
    finding.related.slice(0, MOST_COMPARED).map((place) => ({ ...place, finding })),
  )
  const cuts = new Set([0, text.length, ...pages.map(({ start }) => start)])
  for (const { start, end } of [...findings, ...related]) cuts.add(start).add(end)
  const ordered = [...cuts].filter((cut) => cut <= text.length).toSorted((a, b) => a - b)
  return ordered.map((start, at) => {
    const span = { start, end: ordered[at + 1] ?? text.length }
    return {
      text: text.slice(span.start, span.end),
      page: pages.find((page) => page.start === start)?.page,
      found: findings.filter((finding) => covers(finding, span)),
      compared: related.filter((place) => covers(place, span)).map(({ finding }) => finding),
      begins: findings.filter((finding) => finding.start === start),
      ends: findings.filter((finding) => isLast(finding, span)),
    }
  })
}

const covers = (mark: Span, { start, end }: Span): boolean =>
  start < end && mark.start <= start && end <= mark.end

/** What is found at a place without words, such as a missing number, ends before the next words. */
const isLast = (mark: Span, { start, end }: Span): boolean =>
  mark.start === mark.end ? mark.start === start : mark.end === end && start < end
