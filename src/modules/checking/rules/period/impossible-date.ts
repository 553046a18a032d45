import type { Rule } from '../rule.ts'

/** 31/02/2024. */
export const impossibleDate: Rule = {
  name: 'impossible-date',
  severity: 'contradiction',
  ground: 'Lịch: không có ngày này',
  find: ({ dates }) =>
    dates
      .filter(({ day }) => day === undefined)
      .map((at) => ({
        at,
        explanation: 'Trong lịch không có ngày này.',
        suggestion: 'Kiểm tra lại ngày, tháng, năm.',
      })),
}
