import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Settlement } from '../../reading/settlement.ts'
import type { Remark, Rule } from '../rule.ts'

/** What the assessment says of dossiers in words against what the account says in figures. */
export const outcomeWords: Rule = {
  name: 'outcome-words',
  severity: 'contradiction',
  ground: 'Lô-gích: lời đánh giá phải khớp số liệu đã nêu',
  find: (reading) => {
    const [account, another] = reading.settlements
    if (!account || another) return []
    return [...noneLate(reading, account), ...mostly(reading, account)]
  },
}

/** One field, one time or what is pending may well have none late. */
const NARROWER = /lĩnh vực|tháng|quý|năm|đang|chưa|cấp |sở|phòng|liên thông|từ ngày|giảm/

const NONE_LATE =
  /(?:^|[\n.,;] ?)[^.;,\n]{0,60}?(không (?:có|còn|để (?:xảy ra|phát sinh|tồn)?) ?hồ sơ (?:nào )?(?:bị |giải quyết )?(?:quá|trễ) hạn|(?:100%|tất cả|toàn bộ) (?:các )?hồ sơ (?:đều )?(?:được )?(?:giải quyết |trả )?(?:trước(?: hạn)?(?:,| và) )?đúng hạn)/gu

const noneLate = (reading: Reading, account: Settlement): Remark[] => {
  const late = account.resolvedParts.get('late')
  if (!late || late.figure.value === 0) return []
  return saidOf(reading, NONE_LATE).map((at) => ({
    at,
    related: [{ start: late.figure.start, end: late.figure.tail }],
    explanation: `Lời đánh giá nói không có hồ sơ quá hạn, số liệu lại có ${late.figure.value}.`,
    suggestion: 'Sửa lời đánh giá, hoặc nói rõ phạm vi (lĩnh vực, thời gian).',
  }))
}

const MOSTLY =
  /(?<!\p{L})((?:đại )?(?:phần lớn|đa số|hầu hết) (?:(?:các )?hồ sơ |đều )?(?:đều )?được (?:giải quyết|trả)(?: kết quả)? trước(?: hạn)?(?:,| và) đúng hạn)/gu

/** "phần lớn hồ sơ được trả trước hạn, đúng hạn" where the account has early and late ones only. */
const mostly = (reading: Reading, { resolved, resolvedParts }: Settlement): Remark[] => {
  const early = resolvedParts.get('early')
  const late = resolvedParts.get('late')
  if (!resolved || !early || !late || resolvedParts.size !== 2) return []
  if (early.figure.value + late.figure.value !== resolved.figure.value) return []
  return saidOf(reading, MOSTLY).map((at) => ({
    at,
    related: [early, late].map(({ figure }) => ({ start: figure.start, end: figure.tail })),
    severity: 'text',
    explanation:
      'Số liệu chỉ có hồ sơ trước hạn và quá hạn, không có hồ sơ đúng hạn như lời đánh giá.',
    suggestion: 'Viết theo đúng các loại đã thống kê.',
  }))
}

const saidOf = (reading: Reading, pattern: RegExp): Span[] =>
  [...reading.flow.lower.matchAll(pattern)].flatMap((match) => {
    const words = match[1] ?? ''
    const start = match.index + match[0].length - words.length
    const section = reading.sectionAt(start)
    if ((section !== 'strengths' && section !== 'shortcomings') || NARROWER.test(match[0]))
      return []
    return [{ start, end: start + words.length }]
  })
