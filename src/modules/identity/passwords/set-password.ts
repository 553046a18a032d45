import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import { lockAccount } from '../accounts/accounts.sql.ts'
import { endAllSessions } from '../sessions/sessions.sql.ts'
import { hashPassword } from './hash-password.ts'
import { makeOneTimePassword } from './one-time-password.ts'
import { keepPassword } from './passwords.sql.ts'

type Wanted = { accountId: string; password: string; exceptSession?: string | undefined }

/** Sets the password that its owner chose; his sessions elsewhere end. The act is journalled, the password not. */
export const setPassword = async (
  request: Request,
  { accountId, password, exceptSession }: Wanted,
): Promise<void> => {
  const hash = await hashPassword(password)
  await replace(request, { accountId, hash, oneTime: false, exceptSession, action: 'set-password' })
}

/** A password that opens once and must then be replaced; all sessions of the account end. */
export const resetPassword = async (request: Request, accountId: string): Promise<string> => {
  const password = makeOneTimePassword()
  const hash = await hashPassword(password)
  await replace(request, { accountId, hash, oneTime: true, action: 'reset-password' })
  return password
}

type Replaced = {
  accountId: string
  hash: string
  oneTime: boolean
  action: string
  exceptSession?: string | undefined
}

const replace = (request: Request, { accountId, hash, oneTime, action, exceptSession }: Replaced) =>
  request.db.write(request, async (tx) => {
    const { id } = await lockAccount(tx, accountId)
    await record(tx, request, { module: 'identity', action, subject: id })
    await keepPassword(tx, { accountId: id, hash, oneTime, at: request.now })
    await endAllSessions(tx, { accountId: id, except: exceptSession, now: request.now })
  })
