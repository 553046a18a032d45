import { isSameThing } from '../../relations/same-thing.ts'
import type { Rule } from '../rule.ts'

/** "3/11 đồng chí" here, "4/9 người" there. */
export const mixedUnits: Rule = {
  name: 'mixed-units',
  severity: 'form',
  ground: 'Thông lệ: một thứ được đếm bằng một đơn vị',
  find: ({ items }) => {
    const seen = new Map<string, (typeof items)[number]>()
    return items.flatMap((item) => {
      const { before, figure } = item
      if (before.length < 8 || /ban hành$/.test(before) || figure.unit === '') return []
      const other = seen.get(before)
      if (!other) seen.set(before, item)
      if (
        !other ||
        other.figure.unit === figure.unit ||
        !isSameThing(other.figure.unit, figure.unit)
      )
        return []
      return [
        {
          at: { start: figure.start, end: (item.base ?? figure).tail },
          related: [{ start: other.figure.start, end: (other.base ?? other.figure).tail }],
          explanation: `Cùng một nội dung nhưng đơn vị khi là “${other.figure.unit}”, khi là “${figure.unit}”.`,
          suggestion: 'Dùng một đơn vị.',
        },
      ]
    })
  },
}
