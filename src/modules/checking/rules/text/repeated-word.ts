import type { Span } from '../../reading/dates.ts'
import type { Flow } from '../../reading/flow.ts'
import type { Rule } from '../rule.ts'
import { isSlipOfOne, isSlipOfSeveral } from './doubled-words.ts'
import { type Word, wordsOf } from './read-words.ts'
import { isWrittenAlike } from './written-alike.ts'

export const repeatedWord: Rule = {
  name: 'repeated-word',
  severity: 'text',
  ground: 'Lỗi gõ: một từ, một cụm từ viết hai lần liền nhau',
  find: ({ flow }) =>
    // A tab parts the cells of a table, in which the same word may well stand twice.
    flow.paragraphs.flatMap(({ start, end }) =>
      doubledIn(flow, start, end).map(({ at, count }) => ({
        at,
        explanation: `${count > 1 ? 'Cụm từ' : 'Từ'} này viết hai lần liền nhau.`,
        suggestion: `Bỏ một ${count > 1 ? 'cụm' : 'từ'}.`,
      })),
    ),
}

type Doubled = { at: Span; count: number }

/** No phrase that is typed twice is longer. */
const LONGEST_PHRASE = 8

const doubledIn = (flow: Flow, start: number, end: number): Doubled[] => {
  const words = wordsOf(flow, start, end)
  const found: Doubled[] = []
  for (let index = 0; index < words.length; index++) {
    const count = doubledAt(words, index)
    const first = words[index]
    const last = words[index + 2 * count - 1]
    if (count === 0 || !first || !last || !isSlip(flow, start, words, index, count)) continue
    found.push({ at: { start: first.start, end: last.end }, count })
    index += 2 * count - 1
  }
  return found
}

/** How many words stand twice in a row from here on; 0 for none. */
const doubledAt = (words: readonly Word[], index: number): number => {
  for (let count = 1; count <= LONGEST_PHRASE; count++)
    if (isDoubled(words, index, count)) return count
  return 0
}

const isDoubled = (words: readonly Word[], index: number, count: number): boolean => {
  for (let step = 0; step < count; step++) {
    const first = words[index + step]
    const second = words[index + count + step]
    if (first?.lower !== second?.lower || !second?.isJoined) return false
    if (step > 0 && !first?.isJoined) return false
  }
  return true
}

const isSlip = (
  flow: Flow,
  paragraph: number,
  words: readonly Word[],
  index: number,
  count: number,
): boolean => {
  const phrase = words.slice(index, index + count)
  const again = words.slice(index + count, index + 2 * count)
  // Thrice is the head of a table that lost its lines.
  if (isDoubled(words, index + count, count) || !isWrittenAlike(flow, paragraph, phrase, again))
    return false
  const next = words[index + 2 * count]
  const lower = phrase.map((word) => word.lower)
  const before = words[index]?.isJoined ? (words[index - 1]?.lower ?? '') : ''
  return count > 1
    ? isSlipOfSeveral(lower, before)
    : isSlipOfOne(lower[0] ?? '', before, next?.isJoined ? next.lower : '')
}
