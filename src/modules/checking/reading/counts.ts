import { bracketedTrees } from './bracketed-parts.ts'
import { bulletTrees } from './bullets.ts'
import { closingTrees } from './closing-totals.ts'
import { type Comparison, comparisonsOf } from './comparisons.ts'
import type { Numeral } from './figures.ts'
import type { Flow } from './flow.ts'
import { type Item, readItems } from './items.ts'
import { listedParts } from './listed-parts.ts'
import { namedTrees } from './named-wholes.ts'
import { noteTrees } from './note-trees.ts'
import { readSettlements, type Settlement } from './settlement.ts'
import { type Tree, treesOf } from './trees.ts'

type Counts = {
  items: Item[]
  trees: Tree[]
  settlements: Settlement[]
  comparisons: Comparison[]
}

/** A text with more counts than this is no report. */
const MOST_ITEMS = 20_000

const MOST_RECENT = 30

/** The counts of all sentences and footnotes, and what stands between them. */
export const readCounts = (flow: Flow, numerals: readonly Numeral[]): Counts => {
  const told = { text: new Map<number, Item[]>(), note: new Map<number, Item[]>() }
  const trees: Tree[] = []
  const comparisons: Comparison[] = []
  const recent: Item[] = []
  let next = 0
  let count = 0
  flow.paragraphs.forEach(({ kind, start, end }, index) => {
    const from = next
    while ((numerals[next]?.start ?? end) < end) next++
    if (kind === 'row' || next === from || count > MOST_ITEMS) return
    const figures = numerals.slice(from, next)
    const compared = comparisonsOf(flow.lower, figures)
    const items = readItems(flow.lower, figures, compared, index, start, end)
    comparisons.push(...compared)
    count += items.length
    told[kind].set(index, items)
    const before = recent.slice(-MOST_RECENT)
    recent.push(...items)
    if (kind === 'text') {
      const own = treesOf(flow, items, end)
      trees.push(
        ...own,
        ...bracketedTrees(flow.lower, items, own),
        ...closingTrees(flow.lower, items),
        ...namedTrees(flow, items, before),
      )
    }
  })
  const items = [...told.text.values()].flat()
  trees.push(...bulletTrees(flow, told.text, trees), ...noteTrees(flow, items, told.note))
  trees.push(...listedParts(flow, told.text, trees))
  return { items, trees, settlements: readSettlements(items, trees), comparisons }
}
