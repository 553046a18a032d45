import type { Request } from '#platform/request.ts'
import { type Counted, succeeded, takeLeave } from '../sign-in/attempts.ts'
import { tooEarly } from '../sign-in/delays.rules.ts'
import { isPassword } from './hash-password.ts'
import { findPassword } from './passwords.sql.ts'

/**
 * Why the password typed by somebody who is signed in is not his; undefined when it is. Whoever finds a
 * screen left open may not guess at leisure.
 */
export const wrongPassword = async (
  request: Request,
  accountId: string,
  typed: string,
): Promise<string | undefined> => {
  const counted: Counted[] = [{ kind: 'factor', of: `password ${accountId}` }]
  const leave = await takeLeave(request, counted)
  if (!leave.ok) return tooEarly(leave.waitSeconds)
  const kept = await request.db.read(request, (tx) => findPassword(tx, accountId))
  if (!(await isPassword(typed.slice(0, 1000), kept?.hash))) return 'Mật khẩu đang dùng không đúng.'
  await succeeded(request, counted)
  return undefined
}
