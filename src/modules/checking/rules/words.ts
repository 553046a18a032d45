import { formatCount } from '#platform/numbers.ts'
import type { Numeral } from '../reading/figures.ts'

/** 1286 → "1.286", 96.93 → "96,93". */
export const numberInWords = (value: number): string => {
  const [whole = '0', part] = String(value).split('.')
  return part ? `${formatCount(Number(whole))},${part}` : formatCount(value)
}

/** "1.232 + 39". */
export const additionInWords = (parts: readonly Numeral[]): string =>
  parts.map(({ value }) => numberInWords(value)).join(' + ')
