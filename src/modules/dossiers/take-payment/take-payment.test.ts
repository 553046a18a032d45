import { beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, type Office } from '../dossiers.builder.ts'
import { takePayment } from './take-payment.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

test('the fee of a dossier is paid once, whoever takes it', async () => {
  const request = office.as('clerk', '2024-03-18')
  const { id, code } = await aDossier(request, { fee: 8000 })
  const attempts = await Promise.allSettled([
    takePayment(request, code, 'online'),
    takePayment(request, code, 'desk'),
  ])
  const refused = attempts.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(refused).toEqual(['Refused: Hồ sơ này đã nộp đủ phí, lệ phí.'])
  const payments = await test$.db.read(request, (tx) =>
    tx.many(sql`select amount, paid_at from dossiers.payment where dossier_id = ${id}::uuid`),
  )
  expect(payments).toEqual([{ amount: 8000, paid_at: request.now }])
})

test('nothing is taken for a dossier that is free', async () => {
  const request = office.as('clerk', '2024-03-18')
  const { code } = await aDossier(request)
  await expect(takePayment(request, code, 'desk')).rejects.toThrow('không phải nộp phí')
})
