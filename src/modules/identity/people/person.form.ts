import { z } from 'zod'
import { isDay, toDay } from '#platform/time.ts'
import {
  type GrantableRole,
  grantableRoles,
  type NewRole,
  type PersonDetails,
} from '../accounts/account.ts'
import { isLoginName } from '../accounts/login-name.rules.ts'

export type Typed = Readonly<Record<string, string>>
export type Faults = Readonly<Record<string, string>>
export type Read<Value> = { ok: true; value: Value } | { ok: false; faults: Faults }

const line = (most: number) => z.string().trim().max(most, `Dài quá ${most} chữ`)

const personForm = z.object({
  loginName: z
    .string()
    .trim()
    .toLowerCase()
    .refine(isLoginName, 'Từ 2 đến 40 chữ không dấu, chữ số, dấu chấm hoặc gạch; ví dụ an.nv'),
  name: line(100).min(1, 'Nhập họ và tên'),
  post: line(200),
  email: z.union([z.literal(''), z.email('Thư điện tử chưa đúng; ví dụ an.nv@tenxa.gov.vn')]),
  phone: line(20).regex(/^[\d\s.+()-]*$/, 'Số điện thoại chỉ gồm chữ số'),
})

/** The details of a person as typed, or every fault by field. */
export const readPerson = (typed: Typed): Read<PersonDetails> => {
  const { loginName = '', name = '', post = '', email = '', phone = '' } = typed
  const given = { loginName, name, post, email: email.trim(), phone }
  const read = personForm.safeParse(given)
  if (read.success) return { ok: true, value: read.data }
  const faults = read.error.issues.map(({ path, message }) => [String(path[0]), message])
  return { ok: false, faults: Object.fromEntries(faults) }
}

/** A role as chosen, once for each field; none chosen is every field. */
export const readRoles = (
  typed: Typed,
  fieldCodes: readonly string[],
  known: readonly string[],
): Read<NewRole[]> => {
  const { role, validFrom = '', validUntil = '' } = typed
  const faults = {
    ...(isRole(role) ? {} : { role: 'Chọn vai trò' }),
    ...(isDay(validFrom) ? {} : { validFrom: 'Nhập ngày bắt đầu' }),
    ...(validUntil === '' || isDay(validUntil) ? {} : { validUntil: 'Ngày kết thúc chưa đúng' }),
    ...(isDay(validUntil) && validUntil < validFrom
      ? { validUntil: 'Ngày kết thúc phải từ ngày bắt đầu trở đi' }
      : {}),
    ...(fieldCodes.every((code) => known.includes(code)) ? {} : { role: 'Lĩnh vực không có' }),
  }
  if (!isRole(role) || Object.keys(faults).length > 0) return { ok: false, faults }
  const days = {
    validFrom: toDay(validFrom),
    validUntil: validUntil === '' ? null : toDay(validUntil),
  }
  const codes = fieldCodes.length > 0 ? fieldCodes : [null]
  return { ok: true, value: codes.map((fieldCode) => ({ role, fieldCode, ...days })) }
}

export const isRole = (text: string | undefined): text is GrantableRole =>
  grantableRoles.some((role) => role === text)
