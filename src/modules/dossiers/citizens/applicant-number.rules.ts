import { type KnownOfPerson, parseCitizenNumber } from '#modules/organisation'

export type ApplicantNumber = { kind: 'none' } | { kind: 'person' | 'organisation'; number: string }

export type ReadNumber =
  | { ok: true; value: ApplicantNumber; warnings: readonly string[] }
  | { ok: false; fault: string }

/** A tax number is 10 digits, or 10 and 3 of a branch. From memory. */
const TAX_NUMBER = /^\d{10}(-?\d{3})?$/

/** The number of an applicant: a person's, an organisation's tax number, or none. */
export const readApplicantNumber = (text: string, known: KnownOfPerson = {}): ReadNumber => {
  const typed = text.replace(/[\s.]/g, '')
  if (typed === '') return { ok: true, value: { kind: 'none' }, warnings: [WITHOUT_NUMBER] }
  if (TAX_NUMBER.test(typed)) return { ok: true, value: organisation(typed), warnings: [] }
  const read = parseCitizenNumber(typed, 'new', known)
  if (!read.ok) return { ok: false, fault: `${read.fault} ${TAX_HINT}` }
  return {
    ok: true,
    value: { kind: 'person', number: read.value.number },
    warnings: read.warnings,
  }
}

const WITHOUT_NUMBER = 'Không có số: lần sau không tìm lại được giấy tờ đã nộp.'
const TAX_HINT = 'Tổ chức thì nhập mã số thuế 10 hoặc 13 chữ số.'

const organisation = (typed: string): ApplicantNumber => {
  const digits = typed.replace('-', '')
  const number = digits.length === 10 ? digits : `${digits.slice(0, 10)}-${digits.slice(10)}`
  return { kind: 'organisation', number }
}
