import { bodyOf } from '../search.ts'
import { formRule } from './form-rule.ts'

export const addressee = formRule('addressee', (reading, title) => {
  const { flow } = reading
  const body = bodyOf(reading)
  const superior =
    /(?:kính báo|kính trình|báo cáo) (?:ubnd|ủy ban nhân dân|sở|phòng|bộ)|\(b\/c\)/.exec(
      flow.lower.slice(title.end, body.end),
    )
  if (!superior || /kính gửi/.test(flow.lower.slice(0, body.end))) return []
  return [
    {
      at: title,
      related: [
        { start: title.end + superior.index, end: title.end + superior.index + superior[0].length },
      ],
      explanation: 'Báo cáo gửi cấp trên phải có dòng “Kính gửi”; ở đây không thấy.',
      suggestion: 'Thêm “Kính gửi: …” dưới trích yếu và “Như trên” ở đầu Nơi nhận.',
    },
  ]
})
