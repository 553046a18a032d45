import { randomUUID } from 'node:crypto'
import { lastRecordedAt } from '#modules/audit'
import {
  createAccount,
  findByLogin,
  findDemoSignIn,
  hashPassword,
  keepDemoSignIn,
  setPolicy,
  usualPolicy,
} from '#modules/identity'
import type { Database } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { actors } from './actors.ts'
import { setUpDay } from './half-year.ts'
import { DEMO_PASSWORD, demoPeople } from './people.ts'

/**
 * Gives the people of the demo their accounts, also where the half-year was loaded before there were
 * accounts. Recorded with the newest act, so that what is known of the half-year ends where it did.
 */
export const loadPeople = async (db: Database, unitId: number): Promise<void> => {
  const now = await db.read({ unitId }, (tx) => lastRecordedAt(tx))
  const request = { db, unitId, now, newId: randomUUID, actor: actors.administrator }
  for (const person of demoPeople) await loadPerson(request, person)
  if (await db.read({ unitId }, findDemoSignIn)) return
  // Nobody should have to fetch his telephone to look at the demo.
  await setPolicy(request, { ...usualPolicy, secondFactor: 'optional' })
  await db.write({ unitId }, (tx) => keepDemoSignIn(tx, DEMO_PASSWORD))
}

const loadPerson = async (
  request: Request,
  { loginName, name, post, roles, fields }: (typeof demoPeople)[number],
): Promise<void> => {
  if (await request.db.read(request, (tx) => findByLogin(tx, loginName))) return
  await createAccount(request, {
    person: { loginName, name, post, email: '', phone: '' },
    roles: roles.flatMap((role) =>
      (fields ?? [null]).map((fieldCode) => ({
        ...{ role, fieldCode, validFrom: setUpDay, validUntil: null },
      })),
    ),
    password: { hash: await hashPassword(DEMO_PASSWORD), oneTime: false },
  })
}
