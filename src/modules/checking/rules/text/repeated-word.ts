import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

export const repeatedWord: Rule = {
  name: 'repeated-word',
  severity: 'text',
  ground: 'Lỗi gõ: một từ viết hai lần liền nhau',
  find: (reading) =>
    spansOf(reading, new RegExp(String.raw`(?<!\p{L})(${SINGLE}) \1(?!\p{L})`, 'gu'))
      .filter(({ start, end }) => !isName(reading.flow.text.slice(start, end)))
      .map((at) => ({
        at,
        explanation: 'Từ này viết hai lần liền nhau.',
        suggestion: 'Bỏ một từ.',
      })),
}

/** Words that never stand twice; reduplications of the language are not among them. */
const SINGLE =
  'tại|của|và|các|những|trong|về|cho|với|là|được|theo|đã|có|để|trên|từ|do|bởi|này|đến|thì|sẽ|bằng|ban hành|thực hiện|giải quyết|tiếp nhận|báo cáo|hồ sơ|thủ tục|' +
  'nộp|phường|huyện|tỉnh|ubnd|hđnd|như|khi|nếu|đạt|chiếm|gồm|phải|cần|bị|không|chưa|còn|nhằm|đang|' +
  'số lượng|tỷ lệ|nhiệm vụ|kết quả|cán bộ|công chức|trực tuyến|người dân|tổ chức'

/** "thực hiện Thực hiện …" may begin a title. */
const isName = (words: string): boolean => /^\p{Ll}.* \p{Lu}/u.test(words)
