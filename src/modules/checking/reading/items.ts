import { isAside } from './asides.ts'
import { isBase, isBaseOfTold } from './bases.ts'
import type { Comparison } from './comparisons.ts'
import type { Numeral } from './figures.ts'
import { withoutAsides } from './growth.ts'
import { itemOf } from './item.ts'
import { attachRate } from './item-rates.ts'
import type { PartitionName } from './members.ts'
import { baseBehind, baseNamedBefore } from './rate-bases.ts'
import { ownerOf } from './rate-owners.ts'

/** A count told in a sentence, with its base, its rates, and the words that say what it counts. */
export type Item = {
  figure: Numeral
  /** What is counted: the unit, else the first word behind; "" when neither is told. */
  thing: string
  /** The b of "a/b". */
  base?: Numeral
  rates: Numeral[]
  /** What the words behind a rate say that it is a share of. */
  rateBases?: Map<Numeral, Numeral>
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
  comparisons: readonly Comparison[],
  paragraph: number,
  start: number,
  end: number,
): Item[] => {
  const items: (Item & { isAside: boolean })[] = []
  const compared = new Set<Numeral>(
    comparisons.flatMap(({ former, difference }) => [former, difference]),
  )
  let edge = start
  let loose: Numeral | undefined
  for (let index = 0; index < numerals.length && items.length < MOST_IN_PARAGRAPH; index++) {
    const figure = numerals[index]
    if (!figure) break
    if (figure.unit === '%') {
      const whole = baseOf(lower, numerals, index)
      const owner = ownerOf(lower, items, figure)
      loose = attachRate(lower, owner, figure, whole) ? undefined : figure
      if (whole && isInBracket(lower, figure, whole)) compared.add(whole)
      edge = figure.tail
      continue
    }
    const after = numerals[index + 1]
    const isShare = loose !== undefined && isBaseOfTold(lower, figure, after)
    const base =
      isShare || isBase(lower, figure, after, numerals[index + 2]) ? numerals[++index] : undefined
    const next = nextCount(numerals, index + 1)
    const until = Math.min(next?.start ?? end, end)
    const item = itemOf(lower, { figure, base, loose }, edge, until, items.at(-1))
    const aside = compared.has(figure) || isAside(lower, edge, figure.start)
    items.push({ ...item, paragraph, isAside: aside })
    edge = item.reach
    loose = undefined
  }
  return withoutAsides(lower, items)
}

/** What the words say that the rate at `index` is a share of. */
const baseOf = (
  lower: string,
  numerals: readonly Numeral[],
  index: number,
): Numeral | undefined => {
  const rate = numerals[index]
  if (!rate) return undefined
  const before = numerals.slice(Math.max(0, index - MOST_BEFORE), index)
  return baseBehind(lower, rate, numerals[index + 1]) ?? baseNamedBefore(lower, rate, before)
}

const MOST_BEFORE = 12

/** "85,4% dự toán (9.850 triệu đồng)": told for the sake of the rate only. */
const isInBracket = (lower: string, rate: Numeral, whole: Numeral): boolean =>
  whole.start > rate.start && lower.charAt(whole.start - 1) === '('

const nextCount = (numerals: readonly Numeral[], from: number): Numeral | undefined => {
  let index = from
  while (numerals[index]?.unit === '%') index++
  return numerals[index]
}
