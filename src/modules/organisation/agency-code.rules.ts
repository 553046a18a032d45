import type { Checked } from './checked.ts'

export type AgencyCode = {
  system: 'qcvn102' | 'qd20'
  code: string
  /** The code of the province or ministry, such as H48. */
  topCode: string
  /** 1 for the province or ministry itself, one more for each level below. */
  level: number
}

/** Letter classes seen in use; the rest of the official list was not read. */
const agencyClasses = {
  G: { label: 'Bộ, cơ quan ngang bộ', certainty: 'memory' },
  H: { label: 'Tỉnh, thành phố trực thuộc trung ương', certainty: 'memory' },
} as const satisfies Record<string, { label: string; certainty: 'memory' }>

/** Reads an agency code of either system, e.g. 000.00.53.H48 or H55.242. */
export const parseAgencyCode = (text: string): Checked<AgencyCode> => {
  const code = text.trim().toUpperCase()
  return (
    readQcvn102(code) ??
    readQd20(code) ?? {
      ok: false,
      fault: `Mã cơ quan “${text.trim()}” không đúng cấu trúc; ví dụ đúng: 000.00.53.H48 (QCVN 102) hoặc H48.53 (QĐ 20/2020).`,
      warnings: [],
    }
  )
}

// TT 10/2016 (QCVN 102), TT 01/2018, Art. 19: V1V2V3.Z1Z2.Y1Y2.MX1X2, the lowest level first.
const readQcvn102 = (code: string): Checked<AgencyCode> | undefined => {
  const match = /^(\d{3})\.(\d{2})\.(\d{2})\.([A-Z]\d{2})$/.exec(code)
  if (!match) return undefined
  const [, fourth, third, second, topCode = ''] = match
  const used = [second, third, fourth].map((part) => Number(part) > 0)
  const level = used.lastIndexOf(true) + 2
  const warnings = classWarnings(topCode)
  if (used.indexOf(false) !== -1 && used.indexOf(false) < level - 2)
    warnings.push('Mã có cấp dưới nhưng cấp trên trực tiếp để 00; cần kiểm tra lại.')
  return { ok: true, value: { system: 'qcvn102', code, topCode, level }, warnings }
}

// QĐ 20/2020/QĐ-TTg, structure as observed (H55.242, G09.20): the highest level first.
const readQd20 = (code: string): Checked<AgencyCode> | undefined => {
  if (!/^[A-Z]\d{2}(?:\.\d{1,4})*$/.test(code)) return undefined
  const [topCode = '', ...below] = code.split('.')
  const value = { system: 'qd20', code, topCode, level: below.length + 1 } as const
  const warnings = classWarnings(topCode)
  if (below.length > 3) warnings.push('Mã có hơn bốn cấp; cần kiểm tra lại.')
  return { ok: true, value, warnings }
}

const classWarnings = (topCode: string): string[] =>
  Object.hasOwn(agencyClasses, topCode.charAt(0))
    ? []
    : [`Nhóm mã “${topCode.charAt(0)}” chưa có trong danh mục của hệ thống.`]
