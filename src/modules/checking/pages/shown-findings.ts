import type { Check, Finding } from '../check.ts'
import type { PageStart } from '../files/extracted.ts'
import { type Places, placesIn } from './places.ts'

/** How many findings a page shows; a report with more is better mended first. */
export const MOST_SHOWN = 300

/** A finding as the page shows it: numbered, its place told, its rule numbered among those that found. */
export type ShownFinding = Finding & { number: number; place: string; ruleNumber: number }

export type ShownCheck = {
  text: string
  pages: PageStart[]
  warnings: string[]
  check: Check
  findings: ShownFinding[]
  places: Places
}

export const shownCheck = ({
  text,
  pages,
  warnings,
  check,
}: Omit<ShownCheck, 'findings' | 'places'>): ShownCheck => {
  const shown = check.findings.slice(0, MOST_SHOWN)
  const places = placesIn({ text, pages })
  const rules = [...new Set(shown.map(({ rule }) => rule))]
  const findings = shown.map((finding, at) => ({
    ...finding,
    number: at + 1,
    place: places(finding.start),
    ruleNumber: rules.indexOf(finding.rule) + 1,
  }))
  return { text, pages, warnings, check, findings, places }
}
