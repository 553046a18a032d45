import { appendixForm } from '../appendix/appendix-form.ts'
import type { ManualFigure } from '../written.sql.ts'

/** Sections to which the writer may add words. */
export const sections: readonly { key: string; label: string; required?: boolean }[] = [
  { key: 'I', label: 'I. Công tác chỉ đạo, điều hành: nội dung khác' },
  { key: 'II.1', label: 'II.1. Cải cách thể chế: nội dung khác' },
  { key: 'II.2', label: 'II.2. Cải cách thủ tục hành chính: nội dung khác' },
  { key: 'II.3', label: 'II.3. Cải cách tổ chức bộ máy: nội dung khác' },
  { key: 'II.4', label: 'II.4. Cải cách chế độ công vụ: nội dung khác' },
  { key: 'II.5', label: 'II.5. Cải cách tài chính công: nội dung khác' },
  { key: 'II.6', label: 'II.6. Chính phủ điện tử, Chính phủ số: nội dung khác' },
  { key: 'III.a', label: 'III.a. Kết quả nổi bật: nội dung khác' },
  { key: 'III.b', label: 'III.b. Hạn chế, nguyên nhân: nội dung khác' },
  { key: 'IV', label: 'IV. Phương hướng, nhiệm vụ', required: true },
  { key: 'V', label: 'V. Đề xuất, kiến nghị', required: true },
]

export type ManualRow = { key: string; label: string; unit: string; todo: string; form: string }

export const manualRows: readonly ManualRow[] = appendixForm.flatMap(({ rows }) =>
  rows.flatMap((row) =>
    'manual' in row
      ? [
          {
            key: row.manual,
            label: row.label,
            unit: row.unit,
            todo: row.todo,
            form: row.form ?? 'count',
          },
        ]
      : [],
  ),
)

export type Composed = {
  texts: Record<string, string>
  figures: Record<string, ManualFigure>
  faults: Record<string, string>
}

/** What was typed into the compose page: words by section, cells by row, and what is wrong with them. */
export const readComposed = (typed: Readonly<Record<string, string>>): Composed => {
  const texts = Object.fromEntries(
    sections.map(({ key }) => [key, typed[`section:${key}`]?.trim() ?? '']),
  )
  const read = manualRows.map((row) => [row.key, readManual(row, typed)] as const)
  const tooLong = Object.entries(texts).filter(([, body]) => body.length > 20_000)
  return {
    texts,
    figures: Object.fromEntries(
      read.flatMap(([key, answer]) => (typeof answer === 'string' ? [] : [[key, answer]])),
    ),
    faults: Object.fromEntries([
      ...read.flatMap(([key, answer]) =>
        typeof answer === 'string' ? [[`value:${key}`, answer]] : [],
      ),
      ...tooLong.map(([key]) => [`section:${key}`, 'Dài quá 20.000 ký tự']),
    ]),
  }
}

const readManual = (
  { key, form, label }: ManualRow,
  typed: Readonly<Record<string, string>>,
): ManualFigure | string => {
  const reason = typed[`reason:${key}`]
  const text = typed[`value:${key}`]?.trim().replace(',', '.') ?? ''
  if (reason === 'not-applicable')
    return text === ''
      ? { value: null, reason, note: '' }
      : `${label}: đã chọn “Không thuộc cấp xã” thì để trống số liệu`
  // Who types a number knows it, whatever the list beside it still says.
  if (reason !== 'known' && text === '') return { value: null, reason: 'not-known', note: '' }
  const value = Number(text)
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(text)) return `${label}: nhập một số, ví dụ 100`
  if (form === 'rate' && (value < 0 || value > 100)) return `${label}: tỷ lệ từ 0 đến 100`
  if (form === 'code' && ![0, 1, 2].includes(value)) return `${label}: mã 0, 1 hoặc 2`
  return { value, reason: 'known', note: '' }
}
