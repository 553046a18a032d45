import type { IndicatorRow } from '../../reading/indicator-rows.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { bodyOf } from '../search.ts'

/** Things that are first asked for and later granted. */
const things = [
  {
    name: 'chứng thư số, thiết bị ký số',
    pattern: /token|chứng thư số|chữ ký số|thiết bị ký số|ký số/,
  },
  { name: 'tài khoản', pattern: /tài khoản định danh|tài khoản công vụ/ },
  { name: 'kinh phí', pattern: /cấp kinh phí|bổ sung kinh phí/ },
] as const

const ASKED =
  /(?<!\p{L})(?:đăng ký(?:,| và)? (?:đề nghị )?cấp|đăng ký, đề nghị|đề nghị (?:được )?cấp|xin cấp|trình cấp)/gu

/** Asked for in the narrative, granted in the appendix. */
export const status: Rule = {
  name: 'status-verb',
  severity: 'contradiction',
  ground: 'Lô-gích: đăng ký, đề nghị chưa phải là được cấp',
  find: (reading) => {
    const body = bodyOf(reading)
    return [...reading.flow.lower.slice(0, body.end).matchAll(ASKED)].flatMap((match) =>
      remarksOn(reading, match.index),
    )
  },
}

const remarksOn = (reading: Reading, start: number): Remark[] => {
  const { lower } = reading.flow
  if (reading.sectionAt(start) === 'outlook') return []
  const end = start + ((lower.slice(start, start + 300).search(/[;.\n]/) + 301) % 301)
  const sentence = lower.slice(start, end)
  const thing = things.find(({ pattern }) => pattern.test(sentence))
  if (!thing || /đã (?:được )?cấp|được cấp \d/.test(sentence)) return []
  const granted = reading.indicators.filter((row) => isGranted(row, thing.pattern))
  return granted.slice(0, 1).map((row) => ({
    at: { start, end },
    related: [row.value, row.note].filter(({ text }) => text !== ''),
    explanation: `Phần lời nói mới đăng ký, đề nghị cấp; phụ lục lại ghi đã được cấp (${thing.name}). Hai trạng thái khác nhau, và số người được cấp phải so với tổng số cán bộ, công chức.`,
    suggestion: 'Ghi số đã được cấp trên tổng số, hoặc sửa phụ lục.',
  }))
}

const isGranted = ({ label, value, note }: IndicatorRow, thing: RegExp): boolean => {
  const told = `${value.text} ${note.text}`.toLowerCase()
  return thing.test(`${label.text} ${told}`.toLowerCase()) && /đã (?:được )?cấp/.test(told)
}
