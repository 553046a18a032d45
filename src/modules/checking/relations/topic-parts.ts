import { wordsIn } from '../reading/content-words.ts'
import type { Item } from '../reading/items.ts'
import { membershipsOf, type PartitionName } from '../reading/members.ts'

/** The parts of a whole that the words of a rate may mean, the likeliest reading first; none when they name none or all. */
export const namedParts = (parts: readonly Item[], topic: string): Item[][] => {
  const told = membershipsOf(topic)
  const isMember = partitions.some((name) => told.has(name))
  return (isMember ? byMember(parts, told) : [byWords(parts, wordsIn(topic))]).filter(
    (named) => named.length > 0 && named.length < parts.length,
  )
}

/** What else a member may stand for: on time is not late, content is also who is very content. */
const wider: Readonly<Record<string, readonly string[]>> = {
  earlyOrOnTime: ['earlyOrOnTime', 'early', 'onTime'],
  onTime: ['onTime', 'early', 'earlyOrOnTime'],
  satisfied: ['satisfied', 'very-satisfied'],
  'very-satisfied': ['very-satisfied', 'satisfied'],
}

const partitions: readonly PartitionName[] = ['outcome', 'rating', 'channel', 'gender', 'payment']

const byMember = (parts: readonly Item[], told: ReadonlyMap<PartitionName, string>): Item[][] =>
  partitions.flatMap((name) => {
    const member = told.get(name)
    if (!member || !parts.every(({ memberships }) => memberships.has(name))) return []
    const having = (members: readonly string[]) =>
      parts.filter(({ memberships }) => members.includes(memberships.get(name) ?? ''))
    return [having(wider[member] ?? [member]), having([member])]
  })

const byWords = (parts: readonly Item[], topic: ReadonlySet<string>): Item[] =>
  parts.filter(({ before, after, isToldAfter }) => {
    const behind = after.split(/[,(]/)[0] ?? ''
    const own = [...wordsIn(isToldAfter && wordsIn(behind).size > 0 ? behind : before)]
    return own.length > 0 && own.every((word) => topic.has(word))
  })
