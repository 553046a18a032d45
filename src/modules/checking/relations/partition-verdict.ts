import type { Item } from '../reading/items.ts'
import { closes, type PartitionName } from '../reading/members.ts'
import type { SumVerdict } from './relation.ts'

/** Other tiers may have dossiers too: only counts that nothing announces are told apart by them. */
const TIER: PartitionName = 'tier'

/** The partition in which most parts, each another member, have a place. */
export const partitionOf = (parts: readonly Item[]): PartitionName | undefined => {
  const counts = new Map<PartitionName, Set<string>>()
  for (const { memberships } of parts)
    for (const [name, member] of memberships)
      if (name !== TIER) counts.set(name, (counts.get(name) ?? new Set()).add(member))
  const [best] = [...counts].sort((one, other) => other[1].size - one[1].size)
  return best && best[1].size >= 2 ? best[0] : undefined
}

/** Whether members of one partition make the total, and whether they had to. */
export const byPartition = (
  partition: PartitionName,
  members: readonly Item[],
  parts: readonly Item[],
  sum: number,
  total: number,
): SumVerdict => {
  const names = members.map((member) => nameOf(partition, member))
  if (new Set(names.map(({ full }) => full)).size < names.length) return 'open'
  if (
    names.some(
      ({ member, full }) => member !== full && names.some((other) => other.full === member),
    )
  )
    return 'open'
  const told = new Set(names.map(({ member }) => member))
  if (sum > total) return isOverlapping(told) ? 'open' : 'broken'
  if (members.length < parts.length) return 'open'
  return closes(partition, told) ? 'broken' : 'remainder'
}

/** "trực tuyến toàn trình" and "trực tuyến một phần" are two members, "trực tuyến" holds both. */
const nameOf = (partition: PartitionName, { memberships }: Item) => {
  const member = memberships.get(partition) ?? ''
  const level = partition === 'channel' ? memberships.get('level') : undefined
  return { member, full: level ? `${member} ${level}` : member }
}

/** "trước và đúng hạn" holds "trước hạn" already; new dossiers hold all channels. */
const isOverlapping = (members: ReadonlySet<string>): boolean =>
  (members.has('earlyOrOnTime') && (members.has('early') || members.has('onTime'))) ||
  (members.has('new') && (members.has('online') || members.has('direct')))
