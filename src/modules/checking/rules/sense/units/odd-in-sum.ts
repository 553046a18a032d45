import type { Numeral } from '../../../reading/figures.ts'
import type { Item } from '../../../reading/items.ts'
import type { Reading } from '../../../reading/reading.ts'
import { sumOf } from '../../../relations/relation.ts'
import { relationsOf } from '../../../relations/relations.ts'
import type { Swapped } from './swapped.ts'
import { isForeign } from './unit-classes.ts'

/** Sums that hold to the unit, in which one figure counts something else: "1.286 phiếu = 1.270 hồ sơ + 16 hồ sơ". */
export const oddInSum = (reading: Reading): Swapped[] => [
  ...relationsOf(reading)
    .sums.filter(({ verdict }) => verdict === 'holds')
    .flatMap(({ total, parts }) => oddAmong(total, parts, reading.flow.lower)),
  ...runs(reading.items).flatMap(([total, ...parts]) =>
    total ? oddAmong(total, parts, reading.flow.lower) : [],
  ),
]

const oddAmong = (total: Numeral, parts: readonly Numeral[], lower: string): Swapped[] => {
  const told = [total, ...parts].filter(({ unit }) => unit !== '')
  const odd = told.filter((one) =>
    told.every((other) => other === one || isForeign(one, other, lower)),
  )
  const [figure] = told.length > 2 ? odd : odd.slice(0, 1)
  const witnesses = told.filter((other) => other !== figure)
  if (!figure || witnesses.length === 0 || odd.length > 2) return []
  return [
    {
      figure,
      witnesses,
      meant: witnesses[0]?.unit ?? '',
      why: 'Tổng và các phần cộng lại đúng nhau nên phải đếm cùng một thứ',
    },
  ]
}

/** Below this, neighbours may make a sum by chance; less so when the last is called what is left. */
const SMALLEST_TOTAL = 100
const SMALLEST_LEFT = 20
const MOST_PARTS = 6
const MOST_PARAGRAPHS = 8

/** Each count that its next neighbours make up exactly, or those before it when it is called their sum. */
const runs = (items: readonly Item[]): Numeral[][] =>
  items.flatMap((total, index) => {
    if (total.figure.value < SMALLEST_LEFT || total.base || total.figure.isApproximate) return []
    const behind = items.slice(index + 1, index + 1 + MOST_PARTS)
    const before = /tổng(?: cộng| số)?$|^= ?$/.test(total.before)
      ? items.slice(Math.max(0, index - MOST_PARTS), index).reverse()
      : []
    return [behind, before].flatMap((near) => runOf(total, near))
  })

const runOf = (total: Item, near: readonly Item[]): Numeral[][] => {
  const parts = near.filter(
    (part) => !part.base && Math.abs(part.paragraph - total.paragraph) <= MOST_PARAGRAPHS,
  )
  const count = parts.findIndex(
    (_, last) =>
      last > 0 &&
      sumOf(parts.slice(0, last + 1).map(({ figure }) => figure)) === total.figure.value,
  )
  const last = parts[count]
  const isSure =
    total.figure.value >= SMALLEST_TOTAL ||
    /^tổng/.test(total.before) ||
    LEFT.test(last?.before ?? '')
  if (!last || !isSure) return []
  return [[total.figure, ...parts.slice(0, count + 1).map(({ figure }) => figure)]]
}

const LEFT = /còn (?:lại|thiếu)|khuyết|chưa sử dụng/
