import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { aRequest } from '../identity.builder.ts'
import type { GrantableRole } from './account.ts'
import { listSpecialists } from './accounts.sql.ts'
import { setActive } from './change-account.ts'
import { createAccount } from './create-account.ts'

const test$ = useDatabase()

const account = async (name: string, role: GrantableRole, fieldCode: string | null) => {
  const made = await createAccount(aRequest(test$.db), {
    person: { loginName: name, name, post: '', email: '', phone: '' },
    roles: [{ role, fieldCode, validFrom: '2026-01-01', validUntil: '2026-12-31' }],
  })
  if (!made.ok) throw new Error(JSON.stringify(made.faults))
  return made.id
}
const specialistsOn = (fieldCode: string, day: `${number}-${number}-${number}`) =>
  test$.db.read({ unitId: 1 }, (tx) => listSpecialists(tx, fieldCode, day))

test('the specialists of a field are those of it alone, then those of all fields, while they are', async () => {
  await account('an-moi-linh-vuc', 'specialist', null)
  await account('binh-ho-tich', 'specialist', 'HT')
  await account('cuong-dat-dai', 'specialist', 'DD')
  await account('dung-mot-cua', 'clerk', 'HT')
  const left = await account('em-da-nghi', 'specialist', 'HT')
  await setActive(aRequest(test$.db), left, false)
  expect(await specialistsOn('HT', '2026-06-01')).toEqual(['binh-ho-tich', 'an-moi-linh-vuc'])
  expect(await specialistsOn('HT', '2027-01-01')).toEqual([])
})
