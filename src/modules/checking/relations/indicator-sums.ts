import { numeralOf } from '../reading/cell-figure.ts'
import type { IndicatorRow } from '../reading/indicator-rows.ts'
import { closes, membershipsOf } from '../reading/members.ts'
import { type SumRelation, sumOf } from './relation.ts'

/** "Tổng số nhiệm vụ được giao 42 | hoàn thành đúng hạn 40 | quá hạn 0": rows that part the row above. */
export const indicatorSums = (rows: readonly IndicatorRow[]): SumRelation[] =>
  rows.flatMap((row, index) => {
    const total = numeralOf(row.value)
    if (!total || !/tổng số nhiệm vụ|nhiệm vụ.{0,40}giao/i.test(row.label.text)) return []
    const parts = rowsBelow(rows, index).flatMap((below) => {
      const member = membershipsOf(below.label.text.toLowerCase()).get('task')
      const value = numeralOf(below.value)
      return member && value ? [{ member, value }] : []
    })
    const members = new Set(parts.map(({ member }) => member))
    if (parts.length < 2 || members.size < parts.length) return []
    const figures = parts.map(({ value }) => value)
    const left = total.value - sumOf(figures)
    const verdict =
      left === 0 ? 'holds' : left < 0 || closes('task', members) ? 'broken' : 'remainder'
    return [{ kind: 'sum', total, parts: figures, verdict, announcer: 'bullets' } as const]
  })

/** Up to the next row that bears a number of its own. */
const rowsBelow = (rows: readonly IndicatorRow[], index: number): readonly IndicatorRow[] => {
  const below = rows.slice(index + 1, index + 10)
  const end = below.findIndex(({ cells }) => /^\d/.test(cells[0]?.text ?? ''))
  return end < 0 ? below : below.slice(0, end)
}
