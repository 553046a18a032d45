import type { Check, Period } from '../check.ts'
import type { Extracted } from './extracted.ts'

/** What is to be checked; period and unit only when the person knows better than the text tells. */
export type CheckTask = {
  source: { path: string } | { text: string }
  period?: Period | undefined
  unit?: string | undefined
}

/** A checked report, or why it could not be read, in words for the person who sent it. */
export type Checked = ({ ok: true; check: Check } & Extracted) | Refusal

export type Refusal = { ok: false; message: string }
