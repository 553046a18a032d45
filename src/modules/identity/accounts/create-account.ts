import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { keepPassword } from '../passwords/passwords.sql.ts'
import type { NewRole, PersonDetails } from './account.ts'
import { detailColumns, roleRow } from './account-rows.ts'
import { taken } from './taken-names.ts'

type NewAccount = {
  person: PersonDetails
  roles: readonly NewRole[]
  /** The hash of the first password; without one the person signs in through a provider. */
  password?: { hash: string; oneTime: boolean } | undefined
}

/**
 * Gives a person an account with roles and tells its id, or which name somebody has already. The
 * password itself is in no journal.
 */
export const createAccount = (
  request: Request,
  { person, roles, password }: NewAccount,
): Promise<{ ok: true; id: string } | { ok: false; faults: Record<string, string> }> =>
  taken(() =>
    request.db.write(request, async (tx) => {
      const id = request.newId()
      await record(tx, request, {
        module: 'identity',
        action: 'create-account',
        subject: id,
        inserts: {
          account: [{ id, ...detailColumns(person), opened_on: dayOf(request.now), active: true }],
          role_grant: roles.map((role) => roleRow(request.newId(), id, role)),
        },
      })
      if (password) await keepPassword(tx, { accountId: id, at: request.now, ...password })
      return id
    }),
  )
