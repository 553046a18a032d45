import { type Block, footnote, heading, type Inline, item } from '#modules/official-documents'
import { formatDay } from '#platform/time.ts'
import type { ReportFacts } from '../report.ts'
import { issued, items, lowered, writtenIfAny } from './sentences.ts'
import { settlementChart, settlementLines } from './settlement.ts'
import { joined, type Words } from './words.ts'

/** Part II.2: procedures posted, dossiers settled, papers digitised, citizens asked. */
export const procedures = (facts: ReportFacts, words: Words): Block[] => {
  const { from, to } = facts.period
  return [
    heading('section', 'Cải cách thủ tục hành chính (TTHC)', '2.'),
    ...items(
      issued(facts.documents, 'procedure-control'),
      item(postingSentence(facts, words), ...noticeLines(facts)),
      item(
        [`Tiếp nhận và giải quyết TTHC từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}:`],
        ...settlementLines(words),
      ),
    ),
    ...settlementChart(facts),
    ...items(
      [paymentSentence, digitisationSentence, surveySentence, feedbackSentence].map((sentence) =>
        item(sentence(words)),
      ),
    ),
    ...writtenIfAny(facts, 'II.2'),
  ]
}

const postingSentence = ({ notices }: ReportFacts, { say }: Words): Inline[] => [
  ...say(
    'Niêm yết, công khai {procedures.posted}/{procedures.total} thủ tục ({procedures.postedRate}) tại Bộ phận Một cửa và trên Trang thông tin điện tử của xã',
  ),
  ...(notices.length > 0
    ? say('; trong kỳ ban hành {publishing.postingNotices} thông báo niêm yết:')
    : ['.']),
]

const noticeLines = ({ notices }: ReportFacts): Inline[][] =>
  notices.map(({ notation, signedOn, subject, legalBasis }, index) => [
    `Thông báo số ${notation} ngày ${formatDay(signedOn)} ${lowered(subject)}`,
    ...(legalBasis ? [footnote(`${legalBasis}.`)] : []),
    index === notices.length - 1 ? '.' : ';',
  ])

const paymentSentence = ({ say, value }: Words): Inline[] =>
  value('payments.total') === 0
    ? say('Trong kỳ {không payments.total} có hồ sơ phải nộp phí, lệ phí.')
    : say(
        'Thanh toán trực tuyến {payments.online}/{payments.total} hồ sơ phải nộp phí, lệ phí ({payments.onlineRate}).',
      )

const digitisationSentence = ({ say }: Words): Inline[] =>
  say(
    'Số hóa thành phần khi tiếp nhận {digitisation.components}/{dossiers.received} hồ sơ ({digitisation.componentsRate}); số hóa kết quả {digitisation.results}/{dossiers.resolved} hồ sơ ({digitisation.resultsRate}), trong đó lưu vào kho dữ liệu điện tử {digitisation.deposited}; khai thác, sử dụng lại {digitisation.reused} hồ sơ.',
  )

const surveySentence = ({ say, value }: Words): Inline[] => {
  if (value('surveys.responses') === 0)
    return say('Trong kỳ {không surveys.responses} có phiếu lấy ý kiến sự hài lòng.')
  const levels = joined(
    value('surveys.verySatisfied') > 0 &&
      say('“Rất hài lòng” {surveys.verySatisfied} ({surveys.verySatisfiedRate})'),
    value('surveys.satisfied') > 0 &&
      say('“Hài lòng” {surveys.satisfied} ({surveys.satisfiedRate})'),
    value('surveys.neutral') > 0 && say('“Bình thường” {surveys.neutral}'),
    value('surveys.dissatisfied') > 0 && say('“Không hài lòng” {surveys.dissatisfied}'),
  )
  return [
    ...say(
      'Lấy ý kiến sự hài lòng được {surveys.responses} phiếu, bằng {surveys.responseRate} tổng số hồ sơ tiếp nhận trong kỳ: ',
    ),
    ...levels,
    '.',
  ]
}

const feedbackSentence = ({ say, value }: Words): Inline[] =>
  value('feedback.received') === 0
    ? say(
        'Trong kỳ {không feedback.received} nhận được phản ánh, kiến nghị nào về quy định hành chính.',
      )
    : say('Tiếp nhận {feedback.received ±} phản ánh, kiến nghị về quy định hành chính.')
