import type { Span } from '../../reading/dates.ts'
import type { Numeral } from '../../reading/figures.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { ratesAbout, topics } from './target-topics.ts'

/** A target for the time to come that the report itself says is reached. */
export const targetReached: Rule = {
  name: 'target-reached',
  severity: 'incomplete',
  ground: 'Lô-gích: không phấn đấu đạt mức đã vượt',
  find: (reading) => [
    ...reading.numerals
      .filter((rate) => rate.unit === '%' && reading.sectionAt(rate.start) === 'outlook')
      .flatMap((rate) => remarkOnTarget(reading, rate)),
    ...raisedAboveAll(reading),
  ],
}

const STRIVING =
  /(?:phấn đấu|phần đầu|đạt chỉ tiêu|chỉ tiêu|nâng (?:cao )?tỷ lệ|đạt tối thiểu|đạt từ|đạt)/

const remarkOnTarget = (reading: Reading, target: Numeral): Remark[] => {
  const { lower } = reading.flow
  const before = lower.slice(Math.max(0, target.start - 160), target.start)
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1,
  )
  const after = /^[^;.\n]{0,80}/.exec(lower.slice(target.tail))?.[0] ?? ''
  if (
    !STRIVING.test(clause) ||
    /vượt quá|không quá|dưới|giảm|duy trì|giữ vững|quá hạn/.test(clause)
  )
    return []
  const topic = topics.find(({ pattern }) => pattern.test(clause + after))
  const reached = topic ? ratesAbout(reading, topic) : []
  if (reached.length === 0 || reached.some(({ value }) => value < target.value)) return []
  return [remarkOn({ start: target.start, end: target.tail }, reached, topic?.name ?? '')]
}

const remarkOn = (at: Span, reached: readonly Numeral[], name: string): Remark => ({
  at,
  related: reached.map(({ start, tail }) => ({ start, end: tail })),
  explanation: `Chỉ tiêu đặt ra cho thời gian tới về ${name} đã đạt hoặc vượt theo chính số liệu của báo cáo.`,
  suggestion: 'Nâng chỉ tiêu, nói “duy trì”, hoặc kiểm tra lại số liệu đã nêu.',
})

const RAISE = /(?:nâng cao|nâng|tăng) tỷ lệ ([^;.\n]{5,60})/g

/** "Nâng cao tỷ lệ …" of what stands at 100 %. */
const raisedAboveAll = (reading: Reading): Remark[] =>
  [...reading.flow.lower.matchAll(RAISE)].flatMap((match) => {
    if (reading.sectionAt(match.index) !== 'outlook') return []
    const topic = topics.find(
      ({ pattern, row }) => pattern.test(match[1] ?? '') || row.test(match[1] ?? ''),
    )
    const reached = topic ? ratesAbout(reading, topic) : []
    if (!topic || reached.length === 0 || reached.some(({ value }) => value < 100)) return []
    const at = { start: match.index, end: match.index + match[0].length }
    const explanation = `Tỷ lệ ${topic.name} đã là 100% theo chính báo cáo, không nâng được nữa.`
    return [{ ...remarkOn(at, reached, topic.name), explanation }]
  })
