import type { Numeral } from '../../../reading/figures.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Swapped } from './swapped.ts'
import { classOf, isForeign } from './unit-classes.ts'

/** A large figure that the text tells again and again with one unit, and once with another. */
export const oddElsewhere = ({ numerals, flow }: Reading): Swapped[] =>
  [...Map.groupBy(numerals.filter(isStriking), ({ value }) => value).values()].flatMap((same) => {
    if (same.length < FEWEST || same.length > MOST) return []
    return same.flatMap((figure) => {
      const others = same.filter((other) => other !== figure)
      const [first] = others
      if (!first || others.some(({ unit }) => unit !== first.unit)) return []
      return isForeign(figure, first, flow.lower)
        ? [
            {
              figure,
              witnesses: others.slice(0, MOST_TOLD),
              meant: first.unit,
              why: 'Cùng số này ở các chỗ khác đếm một thứ khác',
            },
          ]
        : []
    })
  })

const FEWEST = 3
const MOST = 50
const MOST_TOLD = 5

/** Two things may both be a hundred; hardly both 1.286. */
const isStriking = ({ value, unit, decimals, isApproximate }: Numeral): boolean =>
  value >= 200 &&
  value % 10 !== 0 &&
  decimals === 0 &&
  !isApproximate &&
  classOf(unit) !== undefined
