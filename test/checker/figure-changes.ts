import { type Dice, pick } from './dice.ts'
import type { Kind } from './mutant.ts'

type FigureChange = (words: string, isRate: boolean, dice: Dice) => string | undefined

/** The figure as somebody might mistype it; nothing when this change does not apply. */
export const figureChanges: Partial<Record<Kind, FigureChange>> = {
  'digit typed wrongly': (words, _, dice) => {
    const at = pick([...words.matchAll(/\d/g)], dice)?.index ?? 0
    const other = String(Math.floor(dice() * 10))
    const changed = words.slice(0, at) + other + words.slice(at + 1)
    return /^0\d/.test(changed) ? undefined : changed
  },
  'digits swapped': (words, _, dice) => {
    const pair = pick([...words.matchAll(/\d(?=\d)/g)], dice)
    if (!pair) return undefined
    const at = pair.index
    const changed = words.slice(0, at) + words[at + 1] + words[at] + words.slice(at + 2)
    return /^0\d/.test(changed) ? undefined : changed
  },
  'count off by 1–30 %': (words, rate, dice) => {
    if (rate || words.includes(',')) return undefined
    const value = Number(words.replaceAll('.', ''))
    const step = Math.max(1, Math.round(value * (0.01 + dice() * 0.29)))
    const changed = dice() < 0.5 ? value + step : value - step
    return changed < 0 ? undefined : asWritten(changed, words)
  },
  'rate off by 0,1–10': (words, rate, dice) => {
    if (!rate) return undefined
    const decimals = words.split(/[.,]/)[1]?.length ?? 0
    const step = 0.1 + dice() * 9.9
    const changed = Number(words.replace(',', '.')) + (dice() < 0.5 ? step : -step)
    const mark = words.includes('.') ? '.' : ','
    return changed <= 0 ? undefined : changed.toFixed(decimals).replace('.', mark)
  },
  'rate cut, not rounded': (words, rate) => {
    const found = /^(.*[.,]\d*)([1-9])$/.exec(words)
    return rate && found ? `${found[1]}${Number(found[2]) - 1}` : undefined
  },
  'separator wrong (1,286)': (words) =>
    /^\d{1,3}\.\d{3}$/.test(words) ? words.replace('.', ',') : undefined,
}

const asWritten = (value: number, before: string): string =>
  /\.\d{3}/.test(before) || !/\d{4}/.test(before)
    ? String(value).replace(/\B(?=(\d{3})+$)/g, '.')
    : String(value)
