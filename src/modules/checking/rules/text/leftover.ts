import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** What programs leave behind: marks of extraction, broken fields, letters that were lost. */
export const leftover: Rule = {
  name: 'leftover',
  severity: 'text',
  ground: 'Dấu vết của máy: không thuộc nội dung báo cáo',
  find: (reading) => [
    ...marks(reading).map((at) => ({
      at,
      explanation: 'Còn dấu định dạng của máy trước tiêu đề này.',
      suggestion: 'Bỏ các dấu sao.',
    })),
    ...spansOf(reading, BROKEN).map((at) => ({
      at,
      explanation: 'Trường tự động của Word, Excel bị lỗi hoặc ký tự bị mất.',
      suggestion: 'Cập nhật lại trường hoặc gõ lại nội dung.',
    })),
  ],
}

const BROKEN =
  /error! (?:reference source not found|bookmark not defined)\.?|lỗi! không tìm thấy nguồn tham chiếu\.?|(?<!\p{L})(?:ref!|div\/0!|value!)|\(cid:\d+\)|&(?:nbsp|amp|lt|gt|quot);|\ufffd+/gu

/** The flow leaves asterisks out; a quote that begins at the end of the line before has them. */
const marks = ({ flow }: Reading): Span[] =>
  flow.paragraphs
    .filter(({ kind, start }) => kind === 'text' && start > 0)
    .filter(({ start }) => /^\s*\*{2,} \S/.test(flow.place(start - 1, start + 1).quote))
    .map(({ start, end }) => ({ start: start - 1, end: Math.min(end, start + LONGEST_QUOTE) }))

const LONGEST_QUOTE = 60
