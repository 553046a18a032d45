import type { Settlement } from '../../reading/settlement.ts'

type Share = { part: number; whole: number }

type Topic = { name: string; pattern: RegExp; shares: (account: Settlement) => Share[] }

const countOf = (account: Settlement, member: string): number =>
  account.resolvedParts.get(member)?.figure.value ?? 0

const notLate = (account: Settlement): number =>
  countOf(account, 'earlyOrOnTime') || countOf(account, 'early') + countOf(account, 'onTime')

const wholesOf = ({ received, resolved }: Settlement): number[] =>
  [resolved, received].flatMap((item) => (item ? [item.figure.value] : []))

/** Rates that a report tells again, and the shares of its account that may be meant. */
export const topics: readonly Topic[] = [
  {
    name: 'hồ sơ quá hạn',
    pattern: /hồ sơ[^;.\n]{0,40}(?:giải quyết|xử lý)?[^;.\n]{0,20}(?<!không )(?:quá|trễ|chậm) hạn/,
    shares: (account) => {
      const late = countOf(account, 'late')
      const overdue = account.pendingParts.get('overdue')?.figure.value ?? 0
      return [late, late + overdue].flatMap((part) =>
        wholesOf(account).map((whole) => ({ part, whole })),
      )
    },
  },
  {
    name: 'hồ sơ giải quyết đúng hạn',
    pattern: /hồ sơ[^;.\n|]{0,90}(?:đúng hạn|trước hạn|không quá hạn)/,
    shares: (account) =>
      [notLate(account), countOf(account, 'early'), countOf(account, 'onTime')].flatMap((part) =>
        wholesOf(account).map((whole) => ({ part, whole })),
      ),
  },
  {
    name: 'hồ sơ nộp trực tuyến',
    pattern: /hồ sơ[^;.\n]{0,20}(?:nộp|tiếp nhận|phát sinh)[^;.\n]{0,15}trực tuyến/,
    shares: (account) => {
      const part = account.receivedParts.get('online')?.figure.value
      const carried = account.receivedParts.get('carried')?.figure.value ?? 0
      const whole = account.received.figure.value
      return part === undefined
        ? []
        : [
            { part, whole },
            { part, whole: whole - carried },
          ]
    },
  },
]
