import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A figure that its text marks as part of a stated sum or rate; offsets in the plain text. */
export type MarkedFigure = { name: string; words: string; start: number; end: number }

/** `left = parts` or, with a base, `left % = parts / base`; names of figures. */
export type Marked = { left: string; parts: string[]; base?: string }

export type Fault = { right: string; wrong: string; quote: string }

export type MarkedText = {
  name: string
  text: string
  figures: MarkedFigure[]
  relations: Marked[]
  faults: Fault[]
  /** What is so in the books and has to be said of the right text: "rule: quote". */
  said: string[]
}

const folder = join(import.meta.dirname, 'texts')

/** All texts of the folder; `{name 1.286}` marks a figure, `=== relations`, `faults`, `said` follow. */
export const markedTexts = (): MarkedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => markedText(file, readFileSync(join(folder, file), 'utf8')))

export const markedText = (name: string, raw: string): MarkedText => {
  const parts = raw.split(/^=== (relations|faults|beyond|said)\n/m)
  const [body = ''] = parts
  const part = (title: string) =>
    parts.includes(title) ? (parts[parts.indexOf(title) + 1] ?? '') : ''
  const figures: MarkedFigure[] = []
  let removed = 0
  const text = body
    .trimEnd()
    .replace(/\{(\w+) ([^}]*)\}/g, (all, figure: string, words: string, at: number) => {
      const start = at - removed
      figures.push({ name: figure, words, start, end: start + words.length })
      removed += all.length - words.length
      return words
    })
  return {
    name,
    text,
    figures,
    relations: relationsFrom(part('relations')),
    faults: faultsFrom(part('faults')),
    said: part('said').split('\n').filter(Boolean),
  }
}

const relationsFrom = (lines: string): Marked[] =>
  lines.split('\n').flatMap((line) => {
    const [left, right] = line.split(' = ')
    if (!left || !right) return []
    const [parts = '', base] = right.split(' / ')
    return [{ left, parts: parts.match(/\w+/g) ?? [], ...(base && { base: base.trim() }) }]
  })

const faultsFrom = (lines: string): Fault[] =>
  [...lines.matchAll(/([\s\S]+?) => ([\s\S]*?) :: (.*)\n/g)].map(([, right, wrong, quote]) => ({
    right: right ?? '',
    wrong: wrong ?? '',
    quote: quote ?? '',
  }))

/** The value of Vietnamese digits: 1.286 is a thousand, 98,76 and 98.75 are decimals. */
export const numberOf = (words: string): number =>
  /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(words)
    ? Number(words.replaceAll('.', '').replace(',', '.'))
    : Number(words.replace(',', '.'))

/** Whether everything that the text states about its marked figures holds. */
export const brokenRelations = (relations: Marked[], words: Map<string, string>): Marked[] =>
  relations.filter((relation) => !holds(relation, words))

const holds = ({ left, parts, base }: Marked, words: Map<string, string>): boolean => {
  const value = (name: string) => numberOf(words.get(name) ?? 'NaN')
  const sum = parts.reduce((total, part) => total + value(part), 0)
  if (base === undefined) return Math.abs(value(left) - sum) < 1e-9
  const decimals = (words.get(left) ?? '').split(/[.,]/)[1]?.length ?? 0
  return Math.abs(value(left) - (100 * sum) / value(base)) <= 0.5 / 10 ** decimals + 1e-9
}
