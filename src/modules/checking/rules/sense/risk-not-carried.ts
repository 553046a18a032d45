import type { Rule } from '../rule.ts'
import { wordsOf } from '../search.ts'

/** Overdue work that the shortcomings pass over. */
export const riskNotCarried: Rule = {
  name: 'risk-not-carried',
  severity: 'incomplete',
  ground: 'Đề cương báo cáo: việc quá hạn phải có nguyên nhân ở phần hạn chế',
  find: (reading) => {
    const shortcomings = wordsOf(reading, 'shortcomings')
    if (
      !shortcomings ||
      /nhiệm vụ[^.;\n]{0,80}(?:quá hạn|chưa (?:thực hiện|hoàn thành)|chậm|trễ)|(?:quá hạn|chưa hoàn thành|chậm)[^.;\n]{0,40}nhiệm vụ/.test(
        shortcomings,
      )
    )
      return []
    return reading.items
      .filter(
        ({ figure, before, after, memberships }) =>
          figure.unit === 'nhiệm vụ' &&
          figure.value > 0 &&
          memberships.get('task') === 'undone' &&
          /quá hạn/.test(`${before} ${after}`) &&
          reading.sectionAt(figure.start) === 'results',
      )
      .slice(0, 1)
      .map((item) => ({
        at: { start: item.figure.start, end: item.figure.tail + item.after.length + 1 },
        explanation:
          'Có nhiệm vụ quá hạn chưa thực hiện, nhưng phần hạn chế, nguyên nhân không nói đến.',
        suggestion: 'Nêu nhiệm vụ, nguyên nhân và thời hạn khắc phục ở phần hạn chế.',
      }))
  },
}
