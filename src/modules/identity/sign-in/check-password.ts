import type { Request } from '#platform/request.ts'
import type { Account } from '../accounts/account.ts'
import { findByLogin } from '../accounts/accounts.sql.ts'
import { isPassword } from '../passwords/hash-password.ts'
import { findPassword } from '../passwords/passwords.sql.ts'
import { type Counted, succeeded, takeLeave } from './attempts.ts'

export type Checked =
  | { is: 'right'; account: Account }
  | { is: 'wrong' }
  | { is: 'too-early'; waitSeconds: number }

type Typed = { loginName: string; password: string; address: string }

/**
 * Whether the password is that of the account. A name that nobody has, somebody who was kept out and a
 * wrong password are answered alike and take as long.
 */
export const checkPassword = async (request: Request, typed: Typed): Promise<Checked> => {
  const loginName = typed.loginName.trim().toLowerCase().slice(0, 100)
  const counted: Counted[] = [
    { kind: 'name', of: loginName },
    { kind: 'address', of: typed.address },
  ]
  const leave = await takeLeave(request, counted)
  if (!leave.ok) return { is: 'too-early', waitSeconds: leave.waitSeconds }
  const { account, hash } = await request.db.read(request, async (tx) => {
    const account = await findByLogin(tx, loginName)
    const kept = account?.active ? await findPassword(tx, account.id) : undefined
    return { account, hash: kept?.hash }
  })
  const isRight = await isPassword(typed.password.slice(0, 1000), hash)
  if (!isRight || !account) return { is: 'wrong' }
  await succeeded(request, counted)
  return { is: 'right', account }
}
