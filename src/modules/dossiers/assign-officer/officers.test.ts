import { beforeAll, expect, test } from 'vitest'
import { createAccount, setActive } from '#modules/identity'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, type Office } from '../dossiers.builder.ts'
import { assignOfficer } from './assign-officer.ts'
import { listOfficers } from './officers.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

const names = () =>
  test$.db.read({ unitId: 1 }, async (tx) => (await listOfficers(tx, '')).map(({ name }) => name))

test('who left may still have dossiers, and is given no more', async () => {
  const administrator = office.as('administrator', '2024-06-05')
  await aDossier(office.as('clerk', '2024-06-05'), { officer: 'Lý Văn Xa' })
  const { code } = await aDossier(office.as('clerk', '2024-06-05'))
  expect(await names()).toContain('Lý Văn Xa')
  const person = { loginName: 'xa.lv', name: 'Lý Văn Xa', post: '', email: '', phone: '' }
  const made = await createAccount(administrator, { person, roles: [] })
  expect(made.ok && (await names())).toContain('Lý Văn Xa')
  if (made.ok) await setActive(administrator, made.id, false)
  expect(await names()).not.toContain('Lý Văn Xa')
  const given = assignOfficer(office.as('leader', '2024-06-05'), { code, officer: 'Lý Văn Xa' })
  await expect(given).rejects.toThrow('Không có ai tên “Lý Văn Xa” đang làm việc ở đây.')
})
