import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { endAllSessions } from '../sessions/sessions.sql.ts'
import type { NewRole, PersonDetails } from './account.ts'
import { before, detailColumns, roleBefore, roleRow } from './account-rows.ts'
import { hasOtherAdministrator, listRoles, lockAccount } from './accounts.sql.ts'
import { taken } from './taken-names.ts'

/** Changes what is written down of a person. What he did before keeps the name he had then. */
export const changeAccount = (request: Request, id: string, person: PersonDetails) =>
  taken(() =>
    request.db.write(request, async (tx) => {
      const account = await lockAccount(tx, id)
      await record(tx, request, {
        ...{ module: 'identity', action: 'change-account', subject: account.id },
        evidence: before(account),
        updates: { account: [{ id: account.id, ...detailColumns(person) }] },
      })
      return account.id
    }),
  )

/** Gives an account roles, in one act. */
export const giveRoles = (request: Request, id: string, roles: readonly NewRole[]): Promise<void> =>
  request.db.write(request, async (tx) => {
    const account = await lockAccount(tx, id)
    await record(tx, request, {
      ...{ module: 'identity', action: 'give-roles', subject: account.id },
      inserts: { role_grant: roles.map((role) => roleRow(request.newId(), account.id, role)) },
    })
  })

/** Takes a role back, at once. @throws Refused when nobody would be left to keep the program */
export const takeRole = (request: Request, id: string, grantId: string): Promise<void> =>
  request.db.write(request, async (tx) => {
    const account = await lockAccount(tx, id)
    const held = (await listRoles(tx, account.id)).find((role) => role.id === grantId)
    if (!held) throw new Refused('Vai trò này đã được thu hồi.')
    if (held.role === 'administrator') await refuseLastAdministrator(tx, request, account.id)
    await record(tx, request, {
      ...{ module: 'identity', action: 'take-role', subject: account.id },
      evidence: roleBefore(held),
      updates: { role_grant: [{ id: grantId, revoked: true }] },
    })
  })

/** Keeps somebody out, ending his sessions, or lets him in again. @throws Refused for the last administrator */
export const setActive = (request: Request, id: string, active: boolean): Promise<void> =>
  request.db.write(request, async (tx) => {
    const account = await lockAccount(tx, id)
    if (account.active === active) return
    const roles = await listRoles(tx, account.id)
    if (!active && roles.some(({ role }) => role === 'administrator'))
      await refuseLastAdministrator(tx, request, account.id)
    await record(tx, request, {
      module: 'identity',
      action: active ? 'reactivate-account' : 'deactivate-account',
      subject: account.id,
      evidence: before(account),
      updates: { account: [{ id: account.id, active }] },
    })
    if (!active) await endAllSessions(tx, { accountId: account.id, now: request.now })
  })

const LAST_ADMINISTRATOR =
  'Đây là quản trị viên duy nhất. Hãy giao vai trò quản trị viên cho người khác trước.'

const refuseLastAdministrator = async (
  tx: WriteTx,
  { now }: Request,
  exceptId: string,
): Promise<void> => {
  await oneAtATime(tx, 'administrators')
  if (!(await hasOtherAdministrator(tx, { exceptId, day: dayOf(now) })))
    throw new Refused(LAST_ADMINISTRATOR)
}
