import { thingOf } from './asides.ts'
import { bringToScale } from './bases.ts'
import type { Numeral } from './figures.ts'
import { labelAfter, labelBefore, membershipsBeside } from './item-labels.ts'
import { isToldBehind } from './item-rates.ts'
import type { Item } from './items.ts'
import { membershipsOf } from './members.ts'

type Read = { figure: Numeral; base: Numeral | undefined; loose: Numeral | undefined }

/** One count with the words between its neighbours; `edge` is where the one before ends, `until` where the next begins. */
export const itemOf = (
  lower: string,
  { figure, base, loose }: Read,
  edge: number,
  until: number,
  previous: Item | undefined,
): Omit<Item, 'paragraph'> => {
  const { tail } = base ?? figure
  const gap = lower.slice(Math.max(edge, figure.start - 160), figure.start)
  const before = labelBefore(gap)
  const after = labelAfter(lower.slice(tail, Math.min(until, tail + 120)))
  // "341 lượt rất hài lòng và 70 lượt hài lòng": the words between belong to the first.
  const isShared = previous?.isToldAfter === true && !/[;.:,(]/.test(gap)
  const memberships = membershipsBeside(before, after, isShared)
  return {
    figure: base ? bringToScale(figure, base) : figure,
    thing: thingOf(lower, base?.unit && !figure.unit ? base : figure, before),
    ...(base && { base }),
    rates: loose && isToldBehind(lower, loose, figure, base) ? [loose] : [],
    before,
    after,
    memberships,
    isToldAfter: isShared || membershipsOf(before).size === 0,
    reach: tail,
  }
}
