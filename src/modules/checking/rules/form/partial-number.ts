import { spansOf } from '../search.ts'
import { formRule } from './form-rule.ts'

export const partialNumber = formRule('partial-number', (reading) =>
  spansOf(
    reading,
    /kèm theo [^\n()]{0,40}số ?[.…_ ]*\/[\p{L}-]{2,20} ngày \d{1,2}\/\d{1,2}\/\d{4}/gu,
  ).map((at) => ({
    at,
    explanation:
      'Ngày đã ghi mà số còn trống: bản giấy phải ghi đủ cả số và ngày, bản điện tử thì không điền ô nào.',
    suggestion: 'Ghi đủ số, ngày, hoặc để trống cả hai.',
  })),
)
