import type { Announcer } from '../reading/announcers.ts'
import type { Numeral } from '../reading/figures.ts'

/** `open` when the text does not say that the parts are all. */
export type SumVerdict = 'holds' | 'broken' | 'remainder' | 'open'

export type SumRelation = {
  kind: 'sum'
  total: Numeral
  parts: Numeral[]
  verdict: SumVerdict
  announcer: Announcer | 'account' | 'base' | 'column' | 'row' | 'growth'
}

/** `cut`: off by less than one unit of the last digit, so cut or rounded up and not half up. */
export type RateVerdict = 'holds' | 'cut' | 'broken' | 'open'

export type RateRelation = {
  kind: 'rate'
  rate: Numeral
  part: Numeral
  /** What the rate may be a share of; the first is the likeliest. */
  wholes: Numeral[]
  verdict: RateVerdict
}

export type Relation = SumRelation | RateRelation

/** Sums without the dust of binary fractions. */
export const sumOf = (parts: readonly { value: number }[]): number =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e4) / 1e4
