import { z } from 'zod'
import { type NewText, type TextKey, textFault } from '#modules/dossiers'
import { type Day, formatDay, isDay } from '#platform/time.ts'

type Typed = Readonly<Record<string, string>>
export type TextFaults = Partial<Record<'text' | 'effectiveFrom' | TermField, string>>
type TermField = keyof typeof terms.shape

const terms = z.object({
  version: z.enum(['2018', '2025', 'provincial'], 'Chọn nội dung theo văn bản nào'),
  certainty: z.enum(['read', 'secondary', 'memory', 'design'], 'Chọn mức chắc chắn'),
  source: z
    .string()
    .trim()
    .min(1, 'Ghi văn bản là căn cứ của nội dung mới')
    .max(500, 'Dài quá 500 ký tự'),
})

/** Other words for a text as typed, or every fault by field; `today` is the first day they may hold. */
export const readText = (
  key: TextKey,
  typed: Typed,
  today: Day,
): { ok: true; text: NewText } | { ok: false; faults: TextFaults } => {
  const { version = '', certainty = '', source = '', effectiveFrom = '' } = typed
  const read = terms.safeParse({ version, certainty, source })
  const text = typedText(typed)
  const textFaulty = textFault(key, text)
  const dayFault = faultOfDay(effectiveFrom, today)
  if (read.success && isDay(effectiveFrom) && !textFaulty && !dayFault)
    return { ok: true, text: { key, text, effectiveFrom, ...read.data } }
  const told = read.error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? []
  return {
    ok: false,
    faults: {
      ...(textFaulty ? { text: textFaulty } : {}),
      ...(dayFault ? { effectiveFrom: dayFault } : {}),
      ...Object.fromEntries(told),
    },
  }
}

/** The words without what the browser does to line ends. */
export const typedText = ({ text = '' }: Typed): string => text.replaceAll('\r\n', '\n').trim()

const faultOfDay = (typed: string, today: Day): string | undefined => {
  if (!isDay(typed)) return 'Nhập ngày bắt đầu áp dụng'
  return typed < today ? `Chỉ áp dụng từ hôm nay (${formatDay(today)}) trở đi` : undefined
}
