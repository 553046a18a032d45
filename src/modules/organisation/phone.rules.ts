import type { Checked } from './checked.ts'

export type Phone =
  | { kind: 'none' }
  | { kind: 'mobile' | 'landline'; e164: string; national: string }
  | { kind: 'foreign'; e164: string }

/** Number plan from memory; a number outside it is refused, a foreign one is kept with a remark. */
const phonePlan = {
  mobile: /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/,
  landline: /^02\d{9}$/,
  formerMobile: /^01\d{9}$/,
  certainty: 'memory',
} as const

const NO_PHONE = ['', '0', '-', 'không', 'không có', 'không có điện thoại']

/** Reads a phone number as people type it; having none is allowed (many of the elderly). */
export const parsePhone = (text: string): Checked<Phone> => {
  if (NO_PHONE.includes(text.trim().toLowerCase()))
    return { ok: true, value: { kind: 'none' }, warnings: [] }
  const digits = text.replace(/[\s.\-()]/g, '').replace(/^00(?=[1-9])/, '+')
  const national = digits.replace(/^\+?84(?=\d{9,10}$)/, '0')
  return readVietnamese(national) ?? readForeign(digits) ?? { ok: false, ...faultOf(national) }
}

const readVietnamese = (national: string): Checked<Phone> | undefined => {
  const kind = phonePlan.mobile.test(national)
    ? 'mobile'
    : phonePlan.landline.test(national) && 'landline'
  if (!kind) return undefined
  const warnings = kind === 'landline' ? ['Số cố định không nhận được tin nhắn báo kết quả.'] : []
  return { ok: true, value: { kind, e164: `+84${national.slice(1)}`, national }, warnings }
}

const readForeign = (digits: string): Checked<Phone> | undefined =>
  /^\+(?!84)[1-9]\d{6,14}$/.test(digits)
    ? {
        ok: true,
        value: { kind: 'foreign', e164: digits },
        warnings: ['Số điện thoại nước ngoài; cần hỏi lại người dân.'],
      }
    : undefined

const faultOf = (national: string): { fault: string; warnings: readonly string[] } => ({
  fault: phonePlan.formerMobile.test(national)
    ? 'Đầu số di động 11 chữ số không còn dùng từ năm 2018; hãy hỏi số mới.'
    : 'Số điện thoại không đúng; di động có 10 chữ số (0914123456), cố định có 11 chữ số (02553123456). Để trống nếu không có.',
  warnings: [],
})
