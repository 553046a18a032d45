import type { Flow } from './flow.ts'
import type { Item } from './items.ts'
import type { Tree } from './trees.ts'

/** Figures further from the mark than this are not what the footnote explains. */
const FARTHEST = 40

/** A footnote that lists posts with their numbers in brackets parts the figure that bears its mark. */
export const noteTrees = (
  { text, paragraphs, marks }: Flow,
  items: readonly Item[],
  notes: ReadonlyMap<number, readonly Item[]>,
): Tree[] => {
  const opens = new Map(marks.map(({ number, at }) => [at, number]))
  const bodyEnd = paragraphs.find(({ kind }) => kind === 'note')?.start ?? text.length
  const called = new Map(
    marks.filter(({ at }) => at < bodyEnd).map(({ number, at }) => [number, at]),
  )
  return paragraphs.flatMap(({ kind, start, end }, index) => {
    const mark = kind === 'note' ? opens.get(start) : undefined
    const at = mark === undefined ? undefined : called.get(mark)
    if (at === undefined) return []
    const total = items.findLast(({ figure, reach }) => figure.start < at && at - reach <= FARTHEST)
    const parts = (notes.get(index) ?? []).filter(({ figure }) =>
      /^\(\d+\)$/.test(text.slice(figure.start - 1, figure.end + 1)),
    )
    const listed = text.slice(start, end).split(';').length
    return total && parts.length >= 3 && parts.length >= listed
      ? [{ total, parts, announcer: 'note' as const }]
      : []
  })
}
