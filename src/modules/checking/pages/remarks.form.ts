import { z } from 'zod'
import { contextOf, shortened } from './quotes.ts'
import { MOST_SHOWN, type ShownFinding } from './shown-findings.ts'

const words = (most: number) => z.string().max(most)

const remark = z.object({
  severity: z.enum(['contradiction', 'incomplete', 'form', 'text']),
  place: words(60),
  before: words(100),
  quote: words(300),
  after: words(100),
  explanation: words(1200),
  suggestion: words(1200),
})

/** One row of the paper of remarks. */
export type Remark = z.output<typeof remark>

/** What the page carries of a finding, so that nothing has to be kept here until it is asked for. */
export const remarkOf = (text: string, finding: ShownFinding): Remark => ({
  ...{ severity: finding.severity, place: finding.place },
  ...contextOf(text, finding),
  quote: shortened(finding.quote),
  explanation: shortened(finding.explanation, 1200),
  suggestion: shortened(finding.suggestion ?? '', 1200),
})

export type RemarksRequest = { name: string; unit: string; remarks: Remark[] }

/** The remarks that were ticked; undefined when the form is not one of our pages. */
export const readRemarks = (
  form: Readonly<Record<string, string>>,
  ticked: readonly string[],
): RemarksRequest | undefined => {
  const read = z.array(remark).max(MOST_SHOWN).safeParse(ticked.map(parsed))
  if (!read.success) return undefined
  return {
    name: shortened(form.ten_tep ?? '', 200),
    unit: shortened(form.don_vi ?? '', 200),
    remarks: read.data,
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
