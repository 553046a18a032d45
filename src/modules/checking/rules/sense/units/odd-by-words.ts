import type { Numeral } from '../../../reading/figures.ts'
import type { Reading } from '../../../reading/reading.ts'
import { companies } from './companies.ts'
import type { Swapped } from './swapped.ts'

/** "ban hành 6 hồ sơ", "39 người quá hạn", "1.286 tỷ đồng hồ sơ". */
export const oddByWords = (reading: Reading): Swapped[] =>
  reading.numerals.flatMap((figure) => {
    const before = reading.flow.lower.slice(Math.max(0, figure.start - 80), figure.start)
    const after = reading.flow.lower.slice(figure.tail, figure.tail + 70)
    const found = companies.find(
      ({ units, before: words, after: next, among }) =>
        units.includes(figure.unit) &&
        next.test(after) &&
        (!words || words.test(before)) &&
        (!among || isAmong(reading, figure, among)),
    )
    return found
      ? [{ figure, witnesses: [], meant: found.meant, why: 'Từ đứng cạnh không đi với đơn vị này' }]
      : []
  })

const REACH = 300
const COUNTED = /(?<=\d )(?:hồ sơ|văn bản)/g

/** At least two other counts of these stand nearby. */
const isAmong = ({ flow }: Reading, { start, tail }: Numeral, unit: string): boolean =>
  [...flow.lower.slice(Math.max(0, start - REACH), tail + REACH).matchAll(COUNTED)].filter(
    ([words]) => words === unit,
  ).length >= 2
