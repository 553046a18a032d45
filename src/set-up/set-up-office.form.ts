import { z } from 'zod'
import { faultOfPassword, isLoginName } from '#modules/identity'
import { agencyCodeField } from '#modules/organisation'

const required = (message: string) =>
  z.string().trim().min(1, message).max(200, 'Dài quá 200 ký tự')

/** What a commune must tell before its books can be opened. */
const setUpForm = z.object({
  place: required('Nhập tên xã, ví dụ Tịnh Châu'),
  superior: required('Nhập tên cơ quan cấp trên, ví dụ UBND thành phố Quảng Ngãi'),
  agencyCode2016: agencyCodeField('qcvn102'),
  agencyCode2020: agencyCodeField('qd20'),
  administratorName: required('Nhập họ và tên người quản trị'),
  loginName: z
    .string()
    .trim()
    .toLowerCase()
    .refine(isLoginName, 'Từ 2 đến 40 chữ không dấu, chữ số, dấu chấm hoặc gạch; ví dụ an.nv'),
  password: z.string(),
  passwordAgain: z.string(),
})

export type SetUp = z.infer<typeof setUpForm>
export type Faults = Readonly<Record<string, string>>

/** The set-up as typed, or every fault by field. */
export const readSetUp = (
  typed: Readonly<Record<string, string>>,
): { ok: true; value: SetUp } | { ok: false; faults: Faults } => {
  const blank = Object.fromEntries(Object.keys(setUpForm.shape).map((name) => [name, '']))
  const read = setUpForm.safeParse({ ...blank, ...typed })
  const issues = read.error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? []
  const faults = { ...Object.fromEntries(issues), ...passwordFaults(typed) }
  return read.success && Object.keys(faults).length === 0
    ? { ok: true, value: read.data }
    : { ok: false, faults }
}

const passwordFaults = (typed: Readonly<Record<string, string>>): Faults => {
  const { password = '', passwordAgain = '', loginName = '' } = typed
  const fault = faultOfPassword(password, loginName.trim().toLowerCase())
  if (fault) return { password: fault }
  return password.normalize('NFKC') === passwordAgain.normalize('NFKC')
    ? {}
    : { passwordAgain: 'Hai lần nhập mật khẩu không giống nhau' }
}
