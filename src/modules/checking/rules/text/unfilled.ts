import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** "Tiếp nhận …… hồ sơ": a blank of the form that nobody filled in. */
export const unfilled: Rule = {
  name: 'unfilled',
  severity: 'incomplete',
  ground: 'Báo cáo phải có số liệu ở mọi chỗ mẫu để trống',
  find: (reading) =>
    spansOf(reading, BLANK).map((at) => ({
      at,
      explanation: 'Chỗ này của mẫu chưa điền số liệu.',
      suggestion: 'Điền số; nếu không có thì ghi 0 hoặc “không phát sinh”.',
    })),
}

const BLANK =
  /(?<=(?:tiếp nhận|giải quyết|ban hành|tổ chức|thực hiện|tổng số|chiếm|đạt|gồm|có|là|được) (?:được )?)(?:\.{3,}|…+)(?:\/(?:\.{3,}|…+))? ?(?:hồ sơ|văn bản|người|lượt|thủ tục|tthc|cuộc|nhiệm vụ|phiếu|%)/gu
