import type { Rule } from '../rule.ts'
import { isAsked, isBlank } from './asked-rows.ts'

/** Empty cells, dashes and zeros beside each other: nobody can tell "none" from "not known". */
export const nullConvention: Rule = {
  name: 'null-convention',
  severity: 'incomplete',
  ground: 'Chế độ báo cáo: “không có”, “không thuộc” và “chưa có số liệu” phải phân biệt được',
  find: (reading) => {
    const asked = reading.indicators.filter((row) => row.unit.text !== '')
    const blank = asked.filter((row) => isBlank(row) && isAsked(reading, row))
    const dashed = asked.filter(({ value, note }) => DASH.test(value.text) && note.text === '')
    const [first] = blank
    if (!first || dashed.length === 0) return []
    return [
      {
        at: first.label,
        related: [...blank.slice(1), ...dashed.slice(0, 1)].slice(0, 12).map(({ label }) => label),
        explanation: `${blank.length} ô để trống trong khi ${dashed.length} ô khác ghi “-”${asked.some(({ value }) => value.text === '0') ? ' và có ô ghi 0' : ''}; không rõ ô trống là bằng không, không thuộc đơn vị hay chưa có số liệu.`,
        suggestion:
          'Ghi 0 khi bằng không, “-” kèm ghi chú khi không thuộc đơn vị, và nêu lý do khi chưa có số liệu.',
      },
    ]
  },
}

const DASH = /^-+$/
