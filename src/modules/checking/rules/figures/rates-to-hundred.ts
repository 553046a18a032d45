import type { Item } from '../../reading/items.ts'
import { closes, type PartitionName } from '../../reading/members.ts'
import type { Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'

/** Rates that part a whole and do not make 100 %, where no counts tell more. */
export const hundred: Rule = {
  name: 'rates-to-hundred',
  severity: 'contradiction',
  ground: 'Số học: các tỷ lệ của một tổng cộng lại bằng 100%',
  find: ({ trees }) =>
    trees.flatMap(({ total, parts }) => {
      const rates = parts.flatMap((item) => (item.rates[0] ? [{ item, rate: item.rates[0] }] : []))
      const partition = rates.length === parts.length ? partitionOf(parts) : undefined
      const first = rates[0]
      if (!partition || !first || rates.some(({ rate }) => rate.isApproximate)) return []
      const sum = rates.reduce((all, { rate }) => all + rate.value, 0)
      const slack = rates.reduce((all, { rate }) => all + 0.5 / 10 ** rate.decimals, 0) + 1e-6
      if (Math.abs(sum - 100) <= slack || hasRightCounts(total, parts)) return []
      return [
        {
          at: { start: first.rate.start, end: first.rate.tail },
          related: rates.slice(1).map(({ rate }) => ({ start: rate.start, end: rate.tail })),
          explanation: `Các tỷ lệ của cùng một tổng cộng lại là ${numberInWords(Math.round(sum * 100) / 100)}%, không phải 100%.`,
          suggestion: 'Tính lại các tỷ lệ từ số lượng.',
        },
      ]
    }),
}

/** With counts that make the whole, a wrong rate is found by its own count. */
const hasRightCounts = (total: Item, parts: readonly Item[]): boolean =>
  parts.reduce((sum, { figure }) => sum + figure.value, 0) === total.figure.value

const partitionOf = (parts: readonly Item[]): PartitionName | undefined =>
  (['channel', 'outcome', 'rating', 'gender'] as const).find((name) => {
    const members = new Set(parts.flatMap(({ memberships }) => memberships.get(name) ?? []))
    return members.size === parts.length && closes(name, members)
  })
