import { isAside, thingOf } from './asides.ts'
import { bringToScale, isBase } from './bases.ts'
import type { Numeral } from './figures.ts'
import { type Growth, withoutAsides } from './growth.ts'
import { labelAfter, labelBefore, membershipsBeside } from './item-labels.ts'
import { attachRate, isToldBehind } from './item-rates.ts'
import { membershipsOf, type PartitionName } from './members.ts'

/** A count told in a sentence, with its base, its rates, and the words that say what it counts. */
export type Item = {
  figure: Numeral
  /** What is counted: the unit, else the first word behind; "" when neither is told. */
  thing: string
  /** The b of "a/b". */
  base?: Numeral
  rates: Numeral[]
  /** Told beside it: how much more or less than before, and how many there were. */
  growth?: Growth
  /** In lower case: the words before and after, within its clause. */
  before: string
  after: string
  memberships: ReadonlyMap<PartitionName, string>
  /** Whether the words behind the figure say what it is. */
  isToldAfter: boolean
  /** Index of its paragraph in the flow. */
  paragraph: number
  /** Where the item ends, rates and their bracket included. */
  reach: number
}

/** No sentence tells more than this; a longer one is not prose. */
const MOST_IN_PARAGRAPH = 200

/** The counts of one paragraph, in their order. */
export const readItems = (
  lower: string,
  numerals: readonly Numeral[],
  paragraph: number,
  start: number,
  end: number,
): Item[] => {
  const items: (Item & { isAside: boolean })[] = []
  let edge = start
  let loose: Numeral | undefined
  for (let index = 0; index < numerals.length && items.length < MOST_IN_PARAGRAPH; index++) {
    const figure = numerals[index]
    if (!figure) break
    if (figure.unit === '%') {
      loose = attachRate(lower, items.at(-1), figure) ? undefined : figure
      edge = figure.tail
      continue
    }
    const base = isBase(lower, figure, numerals[index + 1]) ? numerals[++index] : undefined
    const next = nextCount(numerals, index + 1)
    const until = Math.min(next?.start ?? end, end)
    const item = itemOf(lower, { figure, base, loose }, edge, until, items.at(-1))
    const aside = isAside(lower, edge, figure.start)
    items.push({ ...item, paragraph, isAside: aside })
    edge = item.reach
    loose = undefined
  }
  return withoutAsides(lower, items)
}

const nextCount = (numerals: readonly Numeral[], from: number): Numeral | undefined => {
  let index = from
  while (numerals[index]?.unit === '%') index++
  return numerals[index]
}

type Read = { figure: Numeral; base: Numeral | undefined; loose: Numeral | undefined }

const itemOf = (
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
    thing: thingOf(lower, base?.unit && !figure.unit ? base : figure),
    ...(base && { base }),
    rates: base && loose && isToldBehind(lower, loose, figure) ? [loose] : [],
    before,
    after,
    memberships,
    isToldAfter: isShared || membershipsOf(before).size === 0,
    reach: tail,
  }
}
