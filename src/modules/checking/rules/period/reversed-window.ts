import type { Rule } from '../rule.ts'

/** "Từ ngày 15/12/2023 đến ngày 14/6/2023". */
export const reversedWindow: Rule = {
  name: 'reversed-window',
  severity: 'contradiction',
  ground: 'Lô-gích: ngày cuối của một khoảng không đứng trước ngày đầu',
  find: ({ windows }) =>
    windows
      .filter(({ from, to }) => to < from)
      .map((at) => ({
        at,
        explanation: 'Ngày cuối của khoảng này đứng trước ngày đầu.',
        suggestion: 'Kiểm tra lại ngày, tháng, năm của cả hai mốc.',
      })),
}
