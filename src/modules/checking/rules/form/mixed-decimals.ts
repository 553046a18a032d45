import type { Rule } from '../rule.ts'

/** "96,93%" beside "3,1%" in the parts of one whole. */
export const mixedDecimals: Rule = {
  name: 'mixed-decimals',
  severity: 'form',
  ground: 'Thông lệ: các tỷ lệ của một tổng lấy cùng số chữ số thập phân',
  find: ({ trees }) =>
    trees.flatMap(({ parts }) => {
      const rates = parts.flatMap(({ rates: told }) => told.slice(0, 1))
      const fewest = rates.toSorted((one, other) => one.decimals - other.decimals)[0]
      const isMixed = fewest && rates.some(({ decimals }) => decimals !== fewest.decimals)
      if (!isMixed || rates.every(({ value }) => value === 100 || value === 0)) return []
      return [
        {
          at: { start: fewest.start, end: fewest.tail },
          related: rates
            .filter((rate) => rate !== fewest)
            .map(({ start, tail }) => ({ start, end: tail })),
          explanation: 'Các tỷ lệ của cùng một tổng lấy số chữ số thập phân khác nhau.',
          suggestion: 'Lấy hai chữ số thập phân cho mọi tỷ lệ.',
        },
      ]
    }),
}
