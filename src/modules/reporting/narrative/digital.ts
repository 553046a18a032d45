import { type Block, heading, type Inline, item } from '#modules/official-documents'
import type { ReportFacts } from '../report.ts'
import { issued, items, writtenIfAny } from './sentences.ts'
import type { Words } from './words.ts'

/** Part II.6: documents exchanged and signed, equipment, certificates. */
export const digital = (facts: ReportFacts, words: Words): Block[] => [
  heading('section', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', '6.'),
  ...items(
    issued(facts.documents, 'digital-transformation'),
    equipment(words),
    certificates(words),
    item(documents(words)),
  ),
  ...writtenIfAny(facts, 'II.6'),
]

const devices: readonly (readonly [string, string])[] = [
  ['equipment.received.a3Scanner', 'máy quét văn bản khổ A3'],
  ['equipment.received.chipReader', 'máy đọc chip CCCD'],
  ['equipment.received.computer', 'bộ máy vi tính'],
  ['equipment.received.kiosk', 'máy tra cứu TTHC cho công dân'],
]

const equipment = ({ say, value }: Words) => {
  const got = devices.filter(([id]) => value(id) > 0).map(([id, name]) => `{${id}} ${name}`)
  return got.length > 0 ? item(say(`Bộ phận Một cửa được trang bị thêm ${got.join(', ')}.`)) : []
}

/** To have asked for a token is not to have been given one. */
const certificates = ({ say, value }: Words) => {
  if (value('certificates.staffTokens') + value('certificates.simPki') === 0) return []
  return item(
    say(
      'Đã đăng ký chứng thư số trên token cho {certificates.staffTokens} cán bộ, công chức (đã được cấp {certificates.staffTokensGranted}) và {certificates.agencyTokens} token của cơ quan; SIM PKI cho {certificates.simPki} lãnh đạo.',
    ),
  )
}

const documents = ({ say }: Words): Inline[] =>
  say(
    'Trong kỳ ban hành {documents.outgoing ±} văn bản đi, tiếp nhận {documents.incoming ±} văn bản đến; văn bản đi gửi hoàn toàn bằng bản điện tử đạt {documents.outgoingFullyElectronicRate}.',
  )
