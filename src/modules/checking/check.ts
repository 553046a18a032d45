import type { Day } from '#platform/time.ts'

/** What stops a report, what has to be answered, what is against NĐ 30/2020, what is likely a slip. */
export type Severity = 'contradiction' | 'incomplete' | 'form' | 'text'

/** Exact words of the text; offsets in UTF-16 units, `text.slice(start, end) === quote`. */
export type Place = { quote: string; start: number; end: number }

export type Finding = Place & {
  /** Stable within one check: the rule and its turn, e.g. "rate-3". */
  id: string
  rule: string
  severity: Severity
  /** Only when the caller said where pages begin. */
  page?: number
  related: Place[]
  explanation: string
  suggestion?: string
}

export type Period = { from: Day; to: Day }

/** A number as the report states it: "1.286 hồ sơ", "98,76%". */
export type Figure = Place & {
  value: number
  /** Digits after the decimal comma, as written. */
  decimals: number
  /** Lower case; "" when none is told, "%" for a rate. */
  unit: string
  /** Whether it is only about so much: hơn, gần, trên, khoảng … */
  isApproximate: boolean
}

/** A total and the parts that the text announces for it. */
export type StatedSum = { total: Figure; parts: Figure[]; holds: boolean }

export type Check = {
  /** As given, or as found in the text. */
  period?: Period
  unit?: string
  /** In the order of the text. */
  findings: Finding[]
  figures: Figure[]
  sums: StatedSum[]
}

export type CheckOptions = {
  period?: Period
  unit?: string
  /** Offsets at which the pages begin, in order. */
  pages?: { page: number; start: number }[]
}
