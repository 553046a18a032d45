import type { Span } from '../../../reading/dates.ts'
import type { Numeral } from '../../../reading/figures.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Remark, Rule } from '../../rule.ts'
import { oddByLabel } from './odd-by-label.ts'
import { oddByWords } from './odd-by-words.ts'
import { oddElsewhere } from './odd-elsewhere.ts'
import { oddGrowth } from './odd-growth.ts'
import { oddInRate } from './odd-in-rate.ts'
import { oddInSum } from './odd-in-sum.ts'
import type { Swapped } from './swapped.ts'

/** "Đã giải quyết 1.271 phiếu" where all the figures around it count dossiers. */
export const swappedUnit: Rule = {
  name: 'swapped-unit',
  severity: 'text',
  ground: 'Lô-gích: phần và tổng đếm cùng một thứ; đơn vị phải hợp với lời đứng cạnh',
  find: (reading) => {
    const found = looks.flatMap((look) => look(reading)).reverse()
    const byFigure = new Map(found.map((swapped) => [swapped.figure, swapped]))
    return [...byFigure.values()].map((swapped) => remarkOn(reading, swapped))
  },
}

/** The surest first; a figure is told once. */
const looks = [oddByWords, oddByLabel, oddInSum, oddInRate, oddGrowth, oddElsewhere]

const remarkOn = ({ flow }: Reading, { figure, witnesses, meant, why }: Swapped): Remark => ({
  at: spanOf(figure),
  related: witnesses.map(spanOf),
  explanation: `${why}; ở đây ghi “${flow.text.slice(figure.start, figure.tail)}”.`,
  suggestion: meant ? `Có lẽ đơn vị là “${meant}”.` : 'Bỏ đơn vị thừa.',
})

const spanOf = ({ start, tail }: Numeral): Span => ({ start, end: tail })
