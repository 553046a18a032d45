import { spansOf } from '../search.ts'
import { formRule } from './form-rule.ts'

export const appendixNumber = formRule('appendix-number', (reading) =>
  spansOf(reading, /(?<=^|\n)phụ lục (?:số )?\d+(?=[.:]?(?:\n|$))/g).map((at) => ({
    at,
    explanation: 'Phụ lục được đánh số La Mã, và chỉ khi có từ hai phụ lục trở lên.',
    suggestion: 'Ghi “Phụ lục I”, hoặc chỉ “Phụ lục” khi có một.',
  })),
)
