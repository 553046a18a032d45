import { bodyOf, spansOf } from '../search.ts'
import { formRule } from './form-rule.ts'

export const appendixHead = formRule('appendix-head', (reading) => {
  const body = bodyOf(reading)
  const closing = reading.sections.find(({ kind }) => kind === 'closing')
  const appendix = reading.sections.some(({ kind }) => kind === 'appendix')
  if (!appendix || !closing) return []
  return spansOf(reading, /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/g)
    .filter(({ start }) => start > Math.min(closing.start, body.end))
    .slice(0, 1)
    .map((at) => ({
      at,
      explanation:
        'Phụ lục kèm văn bản không lặp lại Quốc hiệu và tên cơ quan; chỉ ghi “Phụ lục”, tên phụ lục và dòng “Kèm theo”.',
    }))
})
