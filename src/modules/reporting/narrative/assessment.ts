import { type Block, heading, type Inline, item, paragraph } from '#modules/official-documents'
import { formatDay } from '#platform/time.ts'
import type { ReportFacts } from '../report.ts'
import { items, written, writtenIfAny } from './sentences.ts'
import type { Words } from './words.ts'

/** [design] What the unit's plan of 2024 asks for, in percent; it belongs to the plan once plans are kept. */
const targets = { lateRate: 3, digitisedRate: 75 }

/** Part III: what went well, what fell short and why, each said only when the figures bear it. */
export const assessment = (facts: ReportFacts, words: Words): Block[] => [
  heading('part', 'Nhận xét, đánh giá', 'III.'),
  heading('subsection', 'Kết quả nổi bật', 'a)'),
  ...items(strengths(words).map((sentence) => item(sentence))),
  ...writtenIfAny(facts, 'III.a'),
  heading('subsection', 'Hạn chế, nguyên nhân', 'b)'),
  ...shortfalls(facts, words),
  ...writtenIfAny(facts, 'III.b'),
]

/** Parts IV and V are the writer's own; the report says so where they are still to be written. */
export const outlook = (facts: ReportFacts): Block[] => [
  heading('part', 'Phương hướng, nhiệm vụ thời gian tới', 'IV.'),
  ...written(facts, 'IV', 'Viết nhiệm vụ, giải pháp của kỳ tới'),
  heading('part', 'Đề xuất, kiến nghị', 'V.'),
  ...written(facts, 'V', 'Viết đề xuất, kiến nghị; nếu không có thì ghi “Không có”'),
  paragraph(
    `Trên đây là báo cáo của ${facts.unit.shortName} về công tác cải cách hành chính ${facts.period.label}./.`,
  ),
]

const strengths = ({ say, rate, value }: Words): Inline[][] => [
  ...(rate('dossiers.onlineRate') === undefined
    ? []
    : [say('Hồ sơ nộp trực tuyến chiếm {dossiers.onlineRate} số tiếp nhận.')]),
  ...(rate('dossiers.notLateRate') === undefined
    ? []
    : [say('{dossiers.notLateRate} hồ sơ đã giải quyết không quá hạn.')]),
  ...((rate('digitisation.resultsRate') ?? 0) >= targets.digitisedRate
    ? [
        say(
          `Số hóa kết quả đạt {digitisation.resultsRate}, đạt chỉ tiêu ${targets.digitisedRate}%.`,
        ),
      ]
    : []),
  ...(value('surveys.responses') > 0 && value('surveys.dissatisfied') === 0
    ? [say('Phiếu ở mức “Không hài lòng”: {không surveys.dissatisfied} có.')]
    : []),
]

const shortfalls = ({ overdueTasks }: ReportFacts, words: Words): Block[] => {
  const { say, rate, value } = words
  const found: Inline[][] = [
    ...((rate('dossiers.resolvedLateRate') ?? 0) > targets.lateRate ? [lateSentence(words)] : []),
    ...overdueTasks.map(({ title, dueOn }) => [
      `Nhiệm vụ “${title}” quá hạn từ ngày ${formatDay(dueOn)} chưa thực hiện.`,
    ]),
    ...(value('dossiers.pendingLate') > 0
      ? [say('{dossiers.pendingLate} hồ sơ đang giải quyết đã quá hạn.')]
      : []),
    ...(value('digitisation.components') > 0 && value('digitisation.reused') === 0
      ? [
          say(
            'Dữ liệu đã số hóa {không digitisation.reused} được khai thác, sử dụng lại ở hồ sơ nào.',
          ),
        ]
      : []),
  ]
  if (found.length === 0)
    return [paragraph('Các số liệu trong kỳ không cho thấy chỉ tiêu nào không đạt.')]
  return items(found.map((sentence) => item(sentence)))
}

const lateSentence = ({ say, value }: Words): Inline[] => {
  const onlyClicks = value('dossiers.resolvedLateByClickOnly') === value('dossiers.resolvedLate')
  const cause = onlyClicks
    ? 'Nguyên nhân: công chức ghi nhận trên hệ thống chậm hơn thời điểm có kết quả thực tế.'
    : 'Cần làm rõ nguyên nhân của từng hồ sơ.'
  return say(
    `Tỷ lệ hồ sơ giải quyết quá hạn {dossiers.resolvedLateRate}, cao hơn chỉ tiêu ${targets.lateRate}%. ${cause}`,
  )
}
