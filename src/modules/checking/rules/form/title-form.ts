import { formRule } from './form-rule.ts'

export const titleForm = formRule('title-form', ({ flow }, title) => {
  const behind = /^[ \n]*v\/v(?!\p{L})/u.exec(flow.lower.slice(title.end, title.end + 10))
  if (!behind) return []
  const start = title.end + behind[0].length - 'v/v'.length
  return [
    {
      at: { start, end: start + 'v/v'.length },
      explanation: '“V/v” chỉ dùng cho công văn; báo cáo có trích yếu ghi thẳng dưới tên loại.',
      suggestion: 'Bỏ “V/v”, viết hoa chữ đầu của trích yếu.',
    },
  ]
})
