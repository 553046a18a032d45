import { wordsIn } from '../reading/content-words.ts'
import type { Item } from '../reading/items.ts'
import { closes, type PartitionName } from '../reading/members.ts'

/** Whether the words of the parts leave nothing over: "sớm, đúng, trễ hẹn"; "đủ điều kiện" and "không đủ điều kiện". */
export const isContrast = (parts: readonly Item[]): boolean =>
  closing.some((name) => isClosedBy(name, parts)) || (parts.length === 2 && isDenial(parts))

const closing: readonly PartitionName[] = [
  'outcome',
  'channel',
  'rating',
  'gender',
  'payment',
  'tier',
]

const isClosedBy = (name: PartitionName, parts: readonly Item[]): boolean => {
  const members = new Set(parts.flatMap(({ memberships }) => memberships.get(name) ?? []))
  return members.size === parts.length && closes(name, members)
}

/** One says of the rest what the other denies. */
const isDenial = ([one, other]: readonly Item[]): boolean => {
  if (!one || !other) return false
  const [first, second] = [labelOf(one), labelOf(other)]
  const denied = [first, second].filter((label) => DENIAL.test(label))
  if (denied.length !== 1) return false
  const [bare, full] = [first, second].map((label) => [...wordsIn(label.replace(DENIAL, ' '))])
  return (
    bare !== undefined &&
    full !== undefined &&
    bare.length + full.length > 0 &&
    (bare.every((word) => full.includes(word)) || full.every((word) => bare.includes(word)))
  )
}

const DENIAL = /(?<!\p{L})(?:không|chưa)(?!\p{L})/u

/** The words that say what the count is: those behind it, else those before. */
const labelOf = ({ before, after, isToldAfter }: Item): string => {
  const behind = after.split(/[,(]/)[0] ?? ''
  return isToldAfter && wordsIn(behind).size > 0 ? behind : before
}
