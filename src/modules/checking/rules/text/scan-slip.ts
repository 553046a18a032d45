import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

export const scanSlip: Rule = {
  name: 'scan-slip',
  severity: 'text',
  ground: 'Nghi lỗi chữ, lỗi quét: chữ thường gặp bị sai dấu',
  find: (reading) =>
    slips.flatMap(({ pattern, right }) =>
      spansOf(reading, pattern).map((at) => ({
        at,
        explanation: `Nghi lỗi chữ hoặc lỗi quét: “${reading.flow.text.slice(at.start, at.end)}”.`,
        suggestion: `Có lẽ là “${right}”.`,
      })),
    ),
}

/** Slips of marks that a scan or a hurried hand makes; each wrong only in the company given. */
const slips = [
  {
    pattern:
      /(?<!\p{L})kỹ số(?!\p{L}| )|(?<=(?:thiết bị|chữ|được|đã|văn bản|tỷ lệ|sim) )kỹ số(?!\p{L})/gu,
    right: 'ký số',
  },
  {
    pattern:
      /(?<!\p{L})phần đầu(?= (?:đạt|thực hiện|hoàn thành|giảm|tăng|nâng|xây dựng|đến|không|duy trì|có|trên|100))/gu,
    right: 'phấn đấu',
  },
  { pattern: /(?<!\p{L})phấn đầu(?!\p{L})|(?<!\p{L})phần đấu(?!\p{L})/gu, right: 'phấn đấu' },
  { pattern: /(?<!\p{L})thông kê(?!\p{L})/gu, right: 'thống kê' },
  {
    pattern: /(?<!\p{L})công dịch vụ công|(?<=(?:vận hành|trên|qua|của|lên) )công dvc(?!\p{L})/gu,
    right: 'cổng dịch vụ công',
  },
  { pattern: /(?<!\p{L})thủ tuc(?!\p{L})/gu, right: 'thủ tục' },
  { pattern: /(?<!\p{L})hành chinh(?!\p{L})|(?<!\p{L})hánh chính(?!\p{L})/gu, right: 'hành chính' },
  { pattern: /(?<!\p{L})cãi cách(?= hành chính)/gu, right: 'cải cách' },
  { pattern: /(?<!\p{L})nghi quyết(?= số)|(?<!\p{L})nghị quyêt(?!\p{L})/gu, right: 'nghị quyết' },
  { pattern: /(?<!\p{L})quyêt định(?!\p{L})|(?<!\p{L})quyết đinh(?!\p{L})/gu, right: 'quyết định' },
  {
    pattern:
      /(?<!\p{L})hồ sở(?= (?:đã|tiếp|giải|nộp|trực|thủ|quá|đúng|trước))|(?<!\p{L})hổ sơ(?!\p{L})/gu,
    right: 'hồ sơ',
  },
  { pattern: /(?<!\p{L})truc tuyến(?!\p{L})|(?<!\p{L})trực tuyên(?!\p{L})/gu, right: 'trực tuyến' },
  { pattern: /(?<!\p{L})số hoá hoá|(?<!\p{L})sô hóa(?!\p{L})/gu, right: 'số hóa' },
  { pattern: /(?<!\p{L})niêm yêt(?!\p{L})/gu, right: 'niêm yết' },
  { pattern: /(?<!\p{L})kết qủa(?!\p{L})|(?<!\p{L})kêt quả(?!\p{L})/gu, right: 'kết quả' },
  {
    pattern: /(?<!\p{L})uỷ bân nhân dân|(?<!\p{L})ủy ban nhân dan(?!\p{L})/gu,
    right: 'ủy ban nhân dân',
  },
  { pattern: /(?<!\p{L})tiếp nhân(?= (?:hồ|và|\d|giải|trực))/gu, right: 'tiếp nhận' },
  { pattern: /(?<!\p{L})giái quyết(?!\p{L})|(?<!\p{L})giải quyêt(?!\p{L})/gu, right: 'giải quyết' },
  {
    pattern: /(?<!\p{L})chuyền đổi số(?!\p{L})|(?<!\p{L})chuyên đổi số(?!\p{L})/gu,
    right: 'chuyển đổi số',
  },
] as const
