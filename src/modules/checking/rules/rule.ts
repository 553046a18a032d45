import type { Severity } from '../check.ts'
import type { Span } from '../reading/dates.ts'
import type { Reading } from '../reading/reading.ts'

/** What a rule found; offsets of the flow. */
export type Remark = {
  at: Span
  related?: readonly Span[]
  explanation: string
  suggestion?: string
  /** When it is of another weight than the rule in general. */
  severity?: Severity
}

export type Rule = {
  name: string
  severity: Severity
  /** The law or the logic on which it stands, in Vietnamese. */
  ground: string
  find: (reading: Reading) => Remark[]
}
