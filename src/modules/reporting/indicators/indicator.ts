import type { FactSource } from './fact-sources.ts'

type Common = {
  id: string
  label: string
  unit: string
  /** Exactly what is counted, for the definitions page. */
  rule: string
  /** Where the report states it: a part of the text or a row of the appendix. */
  form?: string
}

/** Rows of one source that satisfy `where`, a condition over its classes; counted unless `answer` says otherwise. */
export type Count = Common & {
  kind: 'flow' | 'stock'
  facts: FactSource
  where: string
  answer?: string
}
/** numerator ÷ denominator, both indicators; published with two decimals, rounded half up. */
export type Rate = Common & { kind: 'rate'; numerator: string; denominator: string }
/** A coded answer worked out from counts; null while there is nothing to answer from. */
export type Code = Common & {
  kind: 'code'
  derive: (countOf: (id: string) => number | null) => number | null
}

export type Indicator = Count | Rate | Code
