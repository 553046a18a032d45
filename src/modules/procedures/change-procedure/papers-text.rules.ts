import { withoutMarks } from '#platform/plain-letters.ts'
import type { Paper } from '../catalogue/catalogue-entry.ts'
import { paperKinds } from '../procedure-words.ts'

/** Words by which lists of papers tell the kind, the first that stands in the text. */
const kindWords = [
  ['chung thuc', 'certified'],
  ['dien tu', 'electronic'],
  ['ban chup', 'photo'],
  ['ban sao', 'photo'],
  ['photo', 'photo'],
] as const satisfies readonly (readonly [string, Paper['kind']])[]

/**
 * One paper a line: name | kind | copies | "không số hóa". Only the name must stand; a kind that is
 * not told is read from the name, and is the original otherwise.
 */
export const readPapers = (text: string): Paper[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-+•]|\d+[.)])\s*/, '').trim())
    .filter(Boolean)
    .map(paperOf)

/** The papers as `readPapers` reads them. */
export const writePapers = (papers: readonly Paper[]): string =>
  papers
    .map(({ name, kind, copies, mustDigitise }) =>
      [name, paperKinds[kind], copies, ...(mustDigitise ? [] : [UNSCANNED])].join(' | '),
    )
    .join('\n')

const UNSCANNED = 'không số hóa'

const paperOf = (line: string): Paper => {
  const [name = '', kind = '', copies = '', scan = ''] = line.split('|').map((part) => part.trim())
  return {
    name,
    kind: kindIn(kind || name),
    copies: /^[1-9]\d?$/.test(copies) ? Number(copies) : 1,
    mustDigitise: withoutMarks(scan) !== withoutMarks(UNSCANNED),
  }
}

const kindIn = (text: string): Paper['kind'] => {
  const plain = withoutMarks(text)
  return kindWords.find(([words]) => plain.includes(words))?.[1] ?? 'original'
}
