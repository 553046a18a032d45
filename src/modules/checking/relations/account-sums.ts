import type { Item } from '../reading/items.ts'
import { closes, type PartitionName } from '../reading/members.ts'
import type { Settlement } from '../reading/settlement.ts'
import { type SumRelation, sumOf } from './relation.ts'
import { isOneSlip } from './slips.ts'

/** Received = settled + pending + withdrawn + returned, for each account of dossiers. */
export const accountSums = (
  accounts: readonly Settlement[],
  items: readonly Item[],
): SumRelation[] =>
  accounts.flatMap((account) => {
    const { received, resolved, pending, withdrawn, returned } = account
    if (!resolved || !pending) return []
    const parts = [resolved, pending, withdrawn, returned].filter((item) => item !== undefined)
    const figures = parts.map(({ figure }) => figure)
    if ([received.figure, ...figures].some(({ isApproximate }) => isApproximate)) return []
    const left = sumOf([received.figure]) - sumOf(figures)
    const within = sumOf([withdrawn, returned].flatMap((item) => item?.figure ?? []))
    const beside = [0, within, ...carriedBeside(account, items), -besides(account, items)]
    const isClosed = beside.includes(-left)
    if (!isClosed && !isNear(received.figure.value, figures, left)) return []
    const isLost = left > 0 && !withdrawn && !returned
    return [
      {
        kind: 'sum' as const,
        total: received.figure,
        parts: figures,
        verdict: isClosed
          ? ('holds' as const)
          : isLost
            ? ('remainder' as const)
            : ('broken' as const),
        announcer: 'account' as const,
      },
    ]
  })

/** Further off, the figures are of other things. */
const isNear = (whole: number, parts: readonly { value: number }[], left: number): boolean =>
  Math.abs(left) <= whole * FARTHEST ||
  isOneSlip([whole, ...parts.map(({ value }) => value)], -left)

const FARTHEST = 0.35

/** What left the account in a way that no role names: "không được hoàn 5 hồ sơ". */
const besides = ({ received, resolved, pending }: Settlement, items: readonly Item[]): number =>
  sumOf(
    items
      .filter(
        (item) =>
          item !== resolved &&
          item !== pending &&
          item.paragraph === received.paragraph &&
          item.thing === received.thing &&
          item.figure.start > (resolved?.reach ?? 0),
      )
      .map(({ figure }) => figure),
  )

/** Dossiers carried over that stand beside the figure received and not within it. */
const carriedBeside = ({ received, receivedParts }: Settlement, items: readonly Item[]): number[] =>
  items
    .filter(
      (item) =>
        Math.abs(item.paragraph - received.paragraph) <= 3 &&
        item.memberships.get('channel') === 'carried' &&
        !receivedParts.has('carried'),
    )
    .map(({ figure }) => figure.value)

/** "341/411 rất hài lòng; 70/411 hài lòng": parts that name one whole as their base. */
export const baseSums = (items: readonly Item[]): SumRelation[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    if (!item.base) continue
    for (const name of item.memberships.keys()) {
      const key = `${name} ${item.paragraph} ${item.base.value}`
      groups.set(key, [...(groups.get(key) ?? []), item])
    }
  }
  return [...groups].flatMap(([key, parts]) => baseSum(key, parts))
}

const baseSum = (key: string, parts: readonly Item[]): SumRelation[] => {
  const name = partitionNames.find((candidate) => key.startsWith(`${candidate} `))
  const total = parts[0]?.base
  if (!name || !total) return []
  const members = parts.map(({ memberships }) => memberships.get(name) ?? '')
  if (new Set(members).size < members.length || !closes(name, new Set(members))) return []
  const figures = parts.map(({ figure }) => figure)
  const verdict = sumOf(figures) === total.value ? 'holds' : 'broken'
  return [{ kind: 'sum', total, parts: figures, verdict, announcer: 'base' }]
}

const partitionNames: readonly PartitionName[] = [
  'rating',
  'outcome',
  'channel',
  'gender',
  'payment',
]
