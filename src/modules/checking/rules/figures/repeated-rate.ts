import type { Numeral } from '../../reading/figures.ts'
import type { Settlement } from '../../reading/settlement.ts'
import { rateVerdict, shareInWords } from '../../relations/rate-verdict.ts'
import type { Remark, Rule } from '../rule.ts'
import { topics } from './rate-topics.ts'
import { tabled, told } from './told-rates.ts'

/** A rate told again that is not the rate of the account. */
export const repeatedRate: Rule = {
  name: 'repeated-rate',
  severity: 'contradiction',
  ground: 'Lô-gích: một tỷ lệ nhắc lại phải bằng tỷ lệ đã tính',
  find: (reading) => {
    const [account, another] = reading.settlements
    if (!account || another) return []
    return [...told(reading, account), ...tabled(reading)].flatMap(({ rate, words }) =>
      remarkOn(account, rate, words),
    )
  },
}

const remarkOn = (account: Settlement, rate: Numeral, words: string): Remark[] => {
  const topic = topics.find(({ pattern }) => pattern.test(words))
  const shares = (topic?.shares(account) ?? []).filter(({ part, whole }) => whole > 0 && part > 0)
  const verdicts = shares.map(({ part, whole }) => rateVerdict(rate, part, whole))
  const [first] = shares
  if (!topic || !first || verdicts.some((verdict) => verdict === 'holds' || verdict === 'cut'))
    return []
  const right = shareInWords(first.part, first.whole, rate.decimals)
  return [
    {
      at: { start: rate.start, end: rate.tail },
      related: [{ start: account.received.figure.start, end: account.received.figure.tail }],
      explanation: `Tỷ lệ ${topic.name} tính từ số liệu của báo cáo là ${right}, không phải số ghi ở đây.`,
      suggestion: `Ghi ${right}, hoặc đối chiếu lại số hồ sơ.`,
    },
  ]
}
