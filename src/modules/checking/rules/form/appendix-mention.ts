import { bodyOf } from '../search.ts'
import { formRule } from './form-rule.ts'

export const appendixMention = formRule('appendix-mention', (reading) => {
  const { flow, sections } = reading
  const first = sections.find(({ kind }) => kind === 'appendix')
  if (
    !first ||
    /phụ lục|biểu (?:số|mẫu số)|đính kèm|(?:số liệu|báo cáo này|chi tiết|có)[^.\n]{0,40}kèm theo/.test(
      flow.lower.slice(0, bodyOf(reading).end),
    )
  )
    return []
  const line = flow.lower.slice(first.start).split('\n', 1)[0] ?? ''
  return [
    {
      at: { start: first.start, end: first.start + line.length },
      explanation: 'Báo cáo có phụ lục nhưng trong nội dung không nhắc đến phụ lục.',
      suggestion: 'Thêm vào nội dung: “(số liệu chi tiết tại Phụ lục kèm theo)”.',
    },
  ]
})
