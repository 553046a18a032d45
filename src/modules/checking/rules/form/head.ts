import { formRule } from './form-rule.ts'

export const head = formRule('head', ({ flow }, title) => {
  const before = flow.lower.slice(0, title.start)
  const missing = [
    /cộng hòa xã hội|cộng hoà xã hội/.test(before) ? '' : 'Quốc hiệu, tiêu ngữ',
    /(?:^|\n)số ?:|\/bc-/.test(before) ? '' : 'số, ký hiệu',
    /ngày ?[\d.…_ ]*tháng/.test(before) ? '' : 'địa danh, ngày tháng',
  ].filter(Boolean)
  if (missing.length < 2) return []
  return [
    {
      at: title,
      explanation: `Không thấy trong văn bản này: ${missing.join('; ')} (có thể bị mất khi quét).`,
      suggestion: 'Kiểm tra lại phần đầu của bản gốc.',
    },
  ]
})
