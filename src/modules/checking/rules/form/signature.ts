import { spansOf } from '../search.ts'
import { formRule } from './form-rule.ts'

export const signature = formRule('signature', (reading) => {
  const { lower } = reading.flow
  if (
    !reading.unit ||
    !/(?<!\p{L})(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)/u.test(lower.slice(0, 3000))
  )
    return []
  return spansOf(reading, POSTS)
    .filter(({ start }) => !/tm\.|tuq\.|tl\./.test(lower.slice(Math.max(0, start - 60), start)))
    .slice(0, 1)
    .map((at) => ({
      at,
      explanation:
        'Báo cáo của UBND được ký thay mặt tập thể; trên chức vụ không thấy “TM. ỦY BAN NHÂN DÂN”.',
      suggestion: 'Thêm “TM. ỦY BAN NHÂN DÂN” phía trên chức vụ người ký.',
    }))
})

const POSTS = /(?<=\n)(?:kt\. )?(?:chủ tịch|phó chủ tịch)(?=\n|$)/g
