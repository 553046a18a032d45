import { documentKinds } from '../document-kinds.ts'
import type { Series } from '../number-series.ts'

type Named = Pick<Series, 'book' | 'issuer' | 'kind'>

/** "Văn bản đi: Quyết định", "Văn bản đi của Bộ phận Một cửa: Quyết định", "Văn bản đến". */
export const seriesName = ({ book, issuer, kind }: Named): string => {
  if (book === 'incoming') return 'Văn bản đến'
  const of = issuer === 'one-stop-desk' ? ' của Bộ phận Một cửa' : ''
  const [, known] = Object.entries(documentKinds).find(([code]) => code === kind) ?? []
  return `Văn bản đi${of}: ${known?.name ?? kind}`
}

const all: readonly Named[] = [
  { book: 'incoming', issuer: '', kind: '' },
  ...['', 'one-stop-desk'].flatMap((issuer) =>
    Object.keys(documentKinds).map((kind) => ({ book: 'outgoing' as const, issuer, kind })),
  ),
]

const keyOf = ({ book, issuer, kind }: Named): string => [book, issuer, kind].join('/')

export const seriesChoices = all.map((named) => ({ value: keyOf(named), label: seriesName(named) }))

/** The series that a choice stands for. */
export const seriesChosen = (key: string): Named | undefined =>
  all.find((named) => keyOf(named) === key)
