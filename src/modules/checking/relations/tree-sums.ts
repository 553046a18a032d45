import type { Item } from '../reading/items.ts'
import type { Tree } from '../reading/trees.ts'
import { byList } from './list-verdict.ts'
import { byPartition, partitionOf } from './partition-verdict.ts'
import { type SumRelation, type SumVerdict, sumOf } from './relation.ts'
import { isKnownThing, isOfKind } from './same-thing.ts'

/** What each tree says about its total. */
export const treeSums = (trees: readonly Tree[]): SumRelation[] =>
  trees.flatMap((tree) => {
    const parts = partsOf(tree)
    const all = [tree.total, ...parts]
    if (parts.some(({ figure }) => figure.value > tree.total.figure.value * LARGEST_SLIP)) return []
    if (parts.length === 0 || all.some(({ figure }) => figure.isApproximate)) return []
    const { verdict, told } = judge(tree, parts)
    return [
      {
        kind: 'sum' as const,
        total: tree.total.figure,
        parts: told.map(({ figure }) => figure),
        verdict,
        announcer: tree.announcer,
      },
    ]
  })

/** Nouns that no list knows may count parts of anything, when all of them come near the whole. */
const partsOf = ({ total, parts }: Tree): Item[] => {
  const alike = parts.filter((part) => isOfKind(total, part))
  const perhaps = parts.filter(
    (part) =>
      isOfKind(total, part) ||
      ((total.thing !== MONEY || part.figure.scale) && !isKnownThing(part.thing)),
  )
  const sum = sumOf(perhaps.map(({ figure }) => figure))
  const share = sum / total.figure.value
  return share > LEAST && share < MOST ? perhaps : alike
}

/** "đã chi 30.050.000 đồng, gồm mua 01 màn hình 18.500.000 đồng": no noun behind a figure counts money. */
const MONEY = 'đồng'

/** A digit may slip at the front of a number; beyond that the one is no part of the other. */
const LARGEST_SLIP = 10
const LEAST = 0.5
const MOST = 1.35

const judge = (tree: Tree, parts: Item[]): { verdict: SumVerdict; told: Item[] } => {
  const total = tree.total.figure.value
  if (parts.length > 1 && sumOf(parts.map(({ figure }) => figure)) === total)
    return { verdict: 'holds', told: parts }
  if (tree.announcer === 'of-which' && isAllButLast(parts, total))
    return { verdict: 'holds', told: parts.slice(0, -1) }
  if (tree.isOverlapping) return { verdict: 'open', told: parts }
  const partition = partitionOf(parts)
  const members = partition ? parts.filter(({ memberships }) => memberships.has(partition)) : parts
  const sum = sumOf(members.map(({ figure }) => figure))
  if (members.length > 1 && sum === total) return { verdict: 'holds', told: members }
  if (partition && members.length === parts.length)
    return { verdict: byPartition(partition, members, parts, sum, total), told: members }
  return { verdict: byList(tree, parts), told: parts }
}

/** "Giáo dục 164, y tế 38, cơ quan 69, và 7 người xét sau": what stands behind the list is none of it. */
const isAllButLast = (parts: readonly Item[], total: number): boolean =>
  parts.length > 2 &&
  /^,? ?(?:và)?$/.test(parts.at(-1)?.before ?? '') &&
  sumOf(parts.slice(0, -1).map(({ figure }) => figure)) === total
