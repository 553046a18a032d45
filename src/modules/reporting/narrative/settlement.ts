import { type Block, barChart, type Inline } from '#modules/official-documents'
import { formatCount } from '#platform/numbers.ts'
import type { ReportFacts } from '../report.ts'
import { joined, type Words } from './words.ts'

/** What was received and settled, each line only if there is something to say of it. */
export const settlementLines = (words: Words): Inline[][] => [
  received(words),
  resolved(words),
  ...lateByClick(words),
  words.say(
    'Đang giải quyết {dossiers.pending} hồ sơ: trong hạn {dossiers.pendingOnTime}, quá hạn {dossiers.pendingLate}.',
  ),
  ...endings(words),
]

/** A channel that nobody used is left out rather than told as zero. */
const received = ({ say, value }: Words): Inline[] => [
  ...say('Tiếp nhận {dossiers.received ±} hồ sơ: '),
  ...joined(
    say('trực tuyến {dossiers.receivedOnline} ({dossiers.onlineRate})'),
    say('trực tiếp {dossiers.receivedAtDesk} ({dossiers.deskRate})'),
    value('dossiers.receivedByPost') > 0 && say('qua bưu chính {dossiers.receivedByPost}'),
    say('kỳ trước chuyển sang {dossiers.carriedOver} hồ sơ.'),
  ),
]

const resolved = ({ say, value }: Words): Inline[] => [
  ...say('Đã giải quyết {dossiers.resolved} hồ sơ ({dossiers.resolvedRate}): '),
  ...joined(
    value('dossiers.resolvedEarly') > 0 &&
      say('trước hạn {dossiers.resolvedEarly} ({dossiers.resolvedEarlyRate})'),
    value('dossiers.resolvedOnTime') > 0 && say('đúng hạn {dossiers.resolvedOnTime}'),
    value('dossiers.resolvedLate') > 0
      ? say('quá hạn {dossiers.resolvedLate} ({dossiers.resolvedLateRate})')
      : say('{không dossiers.resolvedLate} có hồ sơ quá hạn'),
  ),
  '.',
]

const lateByClick = ({ say, value }: Words): Inline[][] => {
  const clicked = value('dossiers.resolvedLateByClickOnly')
  if (clicked === 0) return []
  const lead = clicked === value('dossiers.resolvedLate') ? 'Cả' : 'Trong số đó,'
  return [
    say(
      `${lead} {dossiers.resolvedLateByClickOnly} hồ sơ quá hạn trên hệ thống thực tế có kết quả trong hạn, có minh chứng; chỉ việc ghi nhận bị chậm.`,
    ),
  ]
}

const endings = ({ say, value }: Words): Inline[][] => [
  ...(value('dossiers.withdrawn') > 0 ? [say('Người nộp rút {dossiers.withdrawn} hồ sơ.')] : []),
  ...(value('dossiers.stopped') > 0 ? [say('Dừng giải quyết {dossiers.stopped} hồ sơ.')] : []),
  ...(value('dossiers.refused') > 0 ? [say('Từ chối giải quyết {dossiers.refused} hồ sơ.')] : []),
]

/** The busiest fields, one bar each: a reader asks first where the work was. */
export const settlementChart = ({ settlement }: ReportFacts): Block[] => {
  const busiest = settlement.toSorted((a, b) => b.received - a.received).slice(0, 8)
  if (busiest.length < 2) return []
  const bars = busiest.map(({ field, received: value }) => ({
    label: field,
    value,
    text: formatCount(value),
  }))
  return [barChart('Hồ sơ tiếp nhận theo lĩnh vực', bars)]
}
