import { type Announced, isNamedWhole } from './announcers.ts'
import type { Flow } from './flow.ts'
import type { Item } from './items.ts'

/** What the counts make together. */
export const sumOfItems = (items: readonly Item[]): number =>
  items.reduce((all, { figure }) => all + figure.value, 0)

/** "Trong số 2.275 hồ sơ đã trả, 2.270 hồ sơ đúng hẹn, 5 hồ sơ trễ hẹn". */
export const wholeNamedBefore = (
  { lower }: Flow,
  total: Item,
  first: Item,
): Announced | undefined =>
  isNamedWhole(lower, total.figure.start, total.reach, first.figure.start)
    ? { announcer: 'of-which', isBracketed: false, at: total.reach }
    : undefined

/** "297 lượt với 341 người (lãnh đạo 84 lượt; ban 213 lượt)": the list parts the lượt. */
export const countedAlike = (
  items: readonly Item[],
  total: Item,
  parts: readonly Item[],
  from: number,
): Item => {
  const former = items[from - 2]
  const isOther = parts.every(({ thing }) => thing !== '' && thing !== total.thing)
  const isFormer = former && items[from - 1] === total && former.paragraph === total.paragraph
  const isCounted = parts.every(
    ({ thing, figure }) => thing === former?.thing && figure.value <= former.figure.value,
  )
  return isFormer && isOther && isCounted ? former : total
}

/** "16 cuộc với 1.184 lượt: 10 cuộc tại bản 705 lượt, 6 cuộc tại trường 479 lượt": two totals, each with its parts. */
export const pairedLists = (
  items: readonly Item[],
  total: Item,
  from: number,
  until: number,
): { total: Item; parts: Item[] }[] | undefined => {
  const parts = items.slice(from, until)
  const former = items[from - 2]
  if (!former || items[from - 1] !== total || former.paragraph !== total.paragraph) return undefined
  if (former.thing === '' || total.thing === '' || former.thing === total.thing) return undefined
  const pairs = [former, total].map((whole) => ({
    total: whole,
    parts: parts.filter(({ thing }) => thing === whole.thing),
  }))
  const half = parts.length / 2
  return half >= 2 && pairs.every((pair) => pair.parts.length === half) ? pairs : undefined
}

const MOST_BACK = 8

/** "487 lượt … . Nội dung: khiếu nại 104 lượt, …": of the counts before, the one that the parts come nearest to. */
export const wholeOfTopic = (
  items: readonly Item[],
  total: Item,
  parts: readonly Item[],
  from: number,
): Item => {
  const made = sumOfItems(parts)
  const far = ({ figure }: Item) => Math.abs(figure.value - made)
  const alike = items
    .slice(Math.max(0, from - MOST_BACK), from)
    .filter(({ thing }) => parts.every((part) => part.thing === '' || part.thing === thing))
  return alike.sort((one, other) => far(one) - far(other))[0] ?? total
}
