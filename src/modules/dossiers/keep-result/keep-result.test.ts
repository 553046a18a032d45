import { beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossierInProgress, anOffice, moved, type Office } from '../dossiers.builder.ts'
import { keepResult } from './keep-result.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

const extract = { name: 'Trích lục đăng ký giám hộ', resultCode: 'KQ-01', validUntil: null }

const aFinishedDossier = async () => {
  const dossier = await aDossierInProgress(office.as('clerk', '2024-03-18'))
  await moved(office.as('specialist', '2024-03-20'), dossier, 'finish')
  return dossier
}

test('a result that is deposited can be found again by its owner', async () => {
  const request = office.as('clerk', '2024-03-21')
  const { id, code } = await aFinishedDossier()
  await keepResult(request, code, extract)
  const kept = await test$.db.read(request, (tx) =>
    tx.find(sql`
      select i.result_code, i.owner_number, i.owner_name, i.issued_on, i.trust, i.revoked_on,
        d.result_digitised_at, d.result_deposited_at
      from dossiers.repository_item i join dossiers.dossier d on d.id = i.dossier_id
      where i.dossier_id = ${id}::uuid`),
  )
  expect(kept).toEqual({
    result_code: 'KQ-01',
    owner_number: '051085001234',
    owner_name: 'Nguyễn Văn Bình',
    issued_on: '2024-03-20',
    trust: 'agency-copy',
    revoked_on: null,
    result_digitised_at: request.now,
    result_deposited_at: request.now,
  })
})

test('a result code that the repository holds is refused', async () => {
  const request = office.as('clerk', '2024-03-21')
  const { code } = await aFinishedDossier()
  await expect(keepResult(request, code, extract)).rejects.toThrow(
    'Mã kết quả KQ-01 đã có trong kho dữ liệu điện tử.',
  )
})

test('a result may be digitised without being deposited', async () => {
  const request = office.as('clerk', '2024-03-21')
  const { id, code } = await aFinishedDossier()
  await keepResult(request, code)
  const dossier = await test$.db.read(request, (tx) =>
    tx.find(
      sql`select result_digitised_at, result_deposited_at from dossiers.dossier where id = ${id}::uuid`,
    ),
  )
  expect(dossier).toEqual({ result_digitised_at: request.now, result_deposited_at: null })
})

test('a dossier without a result has none to keep', async () => {
  const { code } = await aDossierInProgress(office.as('clerk', '2024-03-18'))
  await expect(keepResult(office.as('clerk', '2024-03-19'), code)).rejects.toThrow(
    'Hồ sơ chưa có kết quả để số hóa.',
  )
})
