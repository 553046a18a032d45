import { faultOfPassword } from './password.rules.ts'

type Typed = Readonly<Record<string, string>>

/** The new password as typed twice, or what is wrong by field. */
export const readNewPassword = (
  typed: Typed,
  loginName: string,
): { ok: true; password: string } | { ok: false; faults: Record<string, string> } => {
  const { newPassword: password = '', newPasswordAgain: again = '' } = typed
  const fault = faultOfPassword(password, loginName)
  if (fault) return { ok: false, faults: { newPassword: fault } }
  if (again.normalize('NFKC') !== password.normalize('NFKC'))
    return {
      ok: false,
      faults: { newPasswordAgain: 'Hai lần nhập mật khẩu mới không giống nhau.' },
    }
  return { ok: true, password }
}
