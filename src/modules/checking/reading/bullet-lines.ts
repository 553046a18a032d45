import type { Paragraph } from './flow.ts'

/** The bullets of one kind that follow, each deeper than the paragraph that opens them; what hangs on them is passed over. */
export const bulletsBelow = (
  lower: string,
  paragraphs: readonly Paragraph[],
  index: number,
): number[] => {
  const above = kindOfMark(lower, paragraphs[index])
  const kind = kindOfMark(lower, paragraphs[index + 1])
  if (!kind || !isDeeper(kind, above)) return []
  const found: number[] = []
  for (let at = index + 1; at - index <= MOST_BELOW; at++) {
    const mark = kindOfMark(lower, paragraphs[at])
    if (!mark || mark === above || isDeeper(kind, mark)) break
    if (mark === kind) found.push(at)
  }
  return found
}

/** Behind "trong đó:" lines of whatever mark that end with ";", and the one that closes them. */
export const linesBelow = (
  lower: string,
  paragraphs: readonly Paragraph[],
  index: number,
): number[] => {
  const found: number[] = []
  const kind = kindOfMark(lower, paragraphs[index + 1])
  if (endOf(lower, paragraphs[index - 1]) === ';') return []
  for (let at = index + 1; at - index <= MOST_BELOW; at++) {
    const line = paragraphs[at]
    if (line?.kind !== 'text' || kindOfMark(lower, line) !== kind) return []
    found.push(at)
    const end = endOf(lower, line)
    if (end !== ';') return end === '.' ? found : []
  }
  return []
}

const endOf = (lower: string, line: Paragraph | undefined): string =>
  lower.charAt((line?.end ?? 0) - 1)

/** How deep a mark stands by custom; a dot in the middle of the line stands anywhere. */
const depths: Readonly<Record<string, number>> = { '.': 0, ')': 1, '-': 2, '+': 3 }

const isDeeper = (mark: string, above: string | undefined): boolean =>
  mark !== above && (depths[mark] ?? DEEPEST) > (depths[above ?? ''] ?? -1)

const DEEPEST = 4

const MOST_BELOW = 200

/** "-", "+", "•", ")" or "." as the mark that opens a paragraph. */
const kindOfMark = (lower: string, paragraph: Paragraph | undefined): string | undefined =>
  paragraph?.kind === 'text'
    ? /^(?:[-+•]|[a-zđ]\)|\d{1,2}[.)])(?= )/
        .exec(lower.slice(paragraph.start, paragraph.start + 5))?.[0]
        .slice(-1)
    : undefined
