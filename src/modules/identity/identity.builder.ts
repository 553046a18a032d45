import { randomUUID } from 'node:crypto'
import { verifyBooks } from '#modules/audit'
import type { Database } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import type { GrantableRole } from './accounts/account.ts'
import { createAccount } from './accounts/create-account.ts'
import { hashPassword } from './passwords/hash-password.ts'

type Person = {
  loginName: string
  roles?: readonly GrantableRole[]
  password?: string
  oneTime?: boolean
  email?: string
  now?: Date
  unitId?: number
}

/** The surroundings of an act in a test: by the program itself, in unit 1. */
export const aRequest = (db: Database, now = new Date(), unitId = 1): Request => ({
  ...{ db, unitId, now, newId: randomUUID },
  actor: { name: 'Quản trị hệ thống', role: 'administrator' },
})

/** Somebody with an account; gives its id. */
export const aPerson = async (db: Database, person: Person): Promise<string> => {
  const { loginName, roles = ['clerk'], password, oneTime = false, email = '' } = person
  const made = await createAccount(aRequest(db, person.now, person.unitId), {
    person: { loginName, name: `Người dùng ${loginName}`, post: '', email, phone: '' },
    roles: roles.map((role) => ({
      ...{ role, fieldCode: null, validFrom: '2026-01-01', validUntil: null },
    })),
    password: password ? { hash: await hashPassword(password), oneTime } : undefined,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.faults))
  return made.id
}

/** What the audit finds wrong with the books; empty when they are whole. */
export const bookFaults = async (ownerUrl: string): Promise<string[]> =>
  (await verifyBooks(ownerUrl)).faults.map(({ what }) => what)
