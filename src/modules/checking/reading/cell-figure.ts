import type { Numeral } from './figures.ts'
import type { Cell } from './tables.ts'

/** "1.286", "96,93"; nothing when the cell holds words, a dash or nothing. */
export const numeralOf = ({ text, start, end }: Cell): Numeral | undefined => {
  const match = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:[.,](\d{1,4}))?(?: ?%)?$/.exec(text)
  if (!match) return undefined
  const [, whole = '', part = ''] = match
  return {
    start,
    end,
    tail: end,
    value: Number(`${whole.replace(/[. ]/g, '')}.${part || 0}`),
    decimals: part.length,
    unit: '',
    isApproximate: false,
  }
}
