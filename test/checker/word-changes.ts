import { type Dice, pick } from './dice.ts'
import type { MarkedText } from './marked-texts.ts'
import { type Kind, type Mutant, replaced } from './mutant.ts'

type WordChange = (text: MarkedText, dice: Dice) => Mutant | undefined

/** The text with one date, unit or word changed; nothing when it has no place for it. */
export const wordChanges: Partial<Record<Kind, WordChange>> = {
  'date out of the window': ({ text }, dice) =>
    changedAt('date out of the window', text, WINDOW_END, dice, ([, day, month, year]) => {
      const other = (Number(month) + 2 + Math.floor(dice() * 8)) % 12
      return `${day}/${other + 1}/${year}`
    }),
  'year wrong': ({ text }, dice) =>
    changedAt('year wrong', text, WINDOW_END, dice, ([, day, month, year]) => {
      const off = pick([-10, -1, 1, 10], dice) ?? 1
      return `${day}/${month}/${Number(year) + off}`
    }),
  'quarter left over': ({ text }, dice) =>
    /(?:6|9) tháng|năm 20/.test(text.slice(0, 900)) && !/quý|tháng \d/i.test(text.slice(0, 900))
      ? changedAt(
          'quarter left over',
          text,
          /(?<=[Tt]rong )kỳ(?= báo cáo|[ ,])/g,
          dice,
          () => 'quý',
        )
      : undefined,
  'unit swapped': (text, dice) =>
    changedAt('unit swapped', text.text, UNITS, dice, ([unit]) =>
      pick(
        ['hồ sơ', 'văn bản', 'phiếu', 'người'].filter((each) => each !== unit),
        dice,
      ),
    ),
  'word doubled': ({ text }, dice) =>
    changedAt(
      'word doubled',
      text,
      /(?<=\s)\p{Ll}{2,}(?= \p{Ll})/gu,
      dice,
      ([word]) => `${word} ${word}`,
    ),
  'own name misspelt': ({ text }, dice) => {
    const names = [...text.matchAll(OWN_NAME)]
    if (names.length < 2) return undefined
    return changedAt('own name misspelt', text, OWN_NAME, dice, ([name]) => {
      const vowel = pick([...name.matchAll(/[áàảạâấầêếềôốồơớờưứừíìịúùụ]/gu)], dice)
      return (
        vowel &&
        name.slice(0, vowel.index) + (remarked[vowel[0]] ?? vowel[0]) + name.slice(vowel.index + 1)
      )
    })
  },
}

const WINDOW_END = /(?<=(?:đến|tới)(?: hết)?\sngày )(\d{1,2})\/(\d{1,2})\/(\d{4})/g
const UNITS = /(?<=\d )(?:hồ sơ|văn bản|phiếu|người)(?!\p{L})/gu
const OWN_NAME = /(?<=UBND (?:xã|phường|thị trấn|đặc khu|huyện) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu

const remarked: Readonly<Record<string, string>> = {
  á: 'à',
  à: 'á',
  ả: 'ã',
  ạ: 'á',
  â: 'ă',
  ấ: 'ầ',
  ầ: 'ấ',
  ê: 'ế',
  ế: 'ề',
  ề: 'ế',
  ô: 'ồ',
  ố: 'ồ',
  ồ: 'ố',
  ơ: 'ờ',
  ớ: 'ờ',
  ờ: 'ớ',
  ư: 'ừ',
  ứ: 'ừ',
  ừ: 'ứ',
  í: 'ì',
  ì: 'í',
  ị: 'ỉ',
  ú: 'ù',
  ù: 'ú',
  ụ: 'ủ',
}

const changedAt = (
  kind: Kind,
  text: string,
  pattern: RegExp,
  dice: Dice,
  change: (found: RegExpExecArray) => string | undefined,
): Mutant | undefined => {
  const found = pick([...text.matchAll(pattern)], dice)
  const words = found && change(found)
  if (!found || !words) return undefined
  const start = found.index
  return replaced(kind, text, { start, end: start + found[0].length }, words)
}
