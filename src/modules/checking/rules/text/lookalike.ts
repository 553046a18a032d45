import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** Letters of another alphabet that look like ours, and letters in the place of digits. */
export const lookalike: Rule = {
  name: 'lookalike',
  severity: 'text',
  ground: 'Lỗi chữ: ký tự trông giống nhưng khác mã, máy không tìm và không tính được',
  find: (reading) => [
    ...spansOf(reading, LOOKALIKES).map((at) => ({
      at,
      explanation: 'Ký tự này thuộc bảng chữ khác, chỉ trông giống chữ Việt.',
      suggestion: 'Gõ lại bằng bàn phím tiếng Việt.',
    })),
    ...spansOf(reading, LETTER_IN_NUMBER).map((at) => ({
      at,
      explanation: 'Trong số có chữ “l” hoặc “o” thay cho chữ số.',
      suggestion: 'Gõ lại chữ số 1 hoặc 0.',
    })),
  ],
}

const LOOKALIKES =
  /(?<=[a-zà-ỹđ])[\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff](?=[a-zà-ỹđ])/gu

const LETTER_IN_NUMBER =
  /(?<![\p{L}\d])(?:\d{1,3}[.,][ol]\d{1,2}|[ol][.,]?\d{3}|\d[ol]\d{1,2})(?=(?: hồ sơ| lượt| văn bản| người|%))/gu
