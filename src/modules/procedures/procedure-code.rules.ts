export type ProcedureCode = {
  /** The national code, d.dddddd. */
  national: string
  /** The agency suffix of a local instance, such as 000.00.00.H55. */
  agency?: string
  /** The two-digit case suffix of an online service. */
  service?: string
}
export type ProcedureCodeResult =
  | { ok: true; value: ProcedureCode; warnings: readonly string[] }
  | { ok: false; fault: string; warnings: readonly string[] }

/** Observed in real lists of procedures; another first digit may still be right. */
const FIRST_DIGITS_SEEN = ['1', '2', '3', '5', '6']
const PATTERN = /^(\d\.\d{6})(?:\.(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}))?(?:\.(\d{2}))?$/

/** Reads 1.001193, 2.000815.000.00.00.H55 or 2.000815.000.00.00.H55.02. */
export const parseProcedureCode = (text: string): ProcedureCodeResult => {
  const [, national, agency, service] = PATTERN.exec(text.trim().toUpperCase()) ?? []
  if (national === undefined) return { ok: false, fault: faultOf(text), warnings: [] }
  const value = { national, ...(agency && { agency }), ...(service && { service }) }
  return { ok: true, value, warnings: warningsOf(value) }
}

/** The parts of a code as one text: the reverse of parseProcedureCode. */
export const formatProcedureCode = ({ national, agency, service }: ProcedureCode): string =>
  [national, agency, service].filter((part) => part !== undefined).join('.')

const faultOf = (text: string): string =>
  `Mã thủ tục “${text.trim()}” không đúng cấu trúc; ví dụ đúng: 1.001193, 2.000815.000.00.00.H48.`

const warningsOf = ({ national, agency, service }: ProcedureCode): string[] => {
  const warnings = []
  if (!FIRST_DIGITS_SEEN.includes(national.charAt(0)))
    warnings.push(`Chưa gặp mã thủ tục bắt đầu bằng “${national.charAt(0)}”; cần kiểm tra lại.`)
  if (service && !agency)
    warnings.push('Mã dịch vụ viết gọn, không có mã cơ quan; cần đối chiếu với Cổng DVCQG.')
  return warnings
}
