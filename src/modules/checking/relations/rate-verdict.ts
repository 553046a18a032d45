import type { Numeral } from '../reading/figures.ts'
import type { RateVerdict } from './relation.ts'

const TINY = 1e-9

/** How a stated rate stands to part ÷ whole, at the decimals at which it is stated. */
export const rateVerdict = (rate: Numeral, part: number, whole: number): RateVerdict => {
  if (whole <= 0) return part === 0 ? 'holds' : 'open'
  const units = 10 ** rate.decimals
  const exact = (part * 100 * units) / whole
  const stated = Math.round(rate.value * units)
  if (stated === Math.floor(exact + 0.5 + TINY)) return 'holds'
  return Math.abs(stated - exact) < 1 - TINY ? 'cut' : 'broken'
}

/** "98,76%": part ÷ whole, rounded half up to so many decimals. */
export const shareInWords = (part: number, whole: number, decimals: number): string => {
  const units = 10 ** decimals
  const rounded = Math.floor((part * 100 * units) / whole + 0.5 + TINY) / units
  return `${rounded.toFixed(decimals).replace('.', ',')}%`
}
