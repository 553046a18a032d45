import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  aPaper,
  moved,
  type Office,
} from '../dossiers.builder.ts'
import { keepResult } from '../keep-result/keep-result.ts'
import { listItemsOf } from '../repository.sql.ts'

const test$ = useDatabase()
const CITIZEN = '051085001234'
let office: Office
let item = ''

/** Nguyễn Văn Bình's extract was issued on 05/3/2024, kept, and is good until the end of the year. */
beforeAll(async () => {
  office = await anOffice(test$.db)
  const earlier = await aDossierInProgress(office.as('clerk', '2024-03-04'))
  await moved(office.as('specialist', '2024-03-05'), earlier, 'finish')
  await keepResult(office.as('clerk', '2024-03-05'), earlier.code, {
    name: 'Trích lục giám hộ',
    resultCode: 'KQ.X.000001',
    validUntil: '2024-12-31',
  })
  const [kept] = await test$.db.read({ unitId: 1 }, (tx) => listItemsOf(tx, CITIZEN))
  item = kept?.id ?? ''
})

const reusing = (
  over: Parameters<typeof aDossier>[1] = {},
  day: Parameters<Office['as']>[1] = '2024-04-01',
) =>
  aDossier(office.as('clerk', day), {
    papers: [aPaper({ reusedFrom: item })],
    consent: 'Đồng ý trên phiếu tiếp nhận',
    ...over,
  })

test('the office finds what it holds on a citizen', async () => {
  const items = await test$.db.read({ unitId: 1 }, (tx) => listItemsOf(tx, CITIZEN))
  expect(items.map(({ name }) => name)).toEqual(['Trích lục giám hộ'])
})

test('a paper that the office holds is reused, counted, and the consent kept', async () => {
  const { id } = await reusing()
  const row = await test$.db.read({ unitId: 1 }, (tx) =>
    tx.find<{ reused: Date | null; consent: string }>(sql`
      select d.papers_reused_at as reused, j.evidence ->> 'consent' as consent
      from dossiers.dossier d join dossiers.journal j on j.subject = d.id where d.id = ${id}::uuid`),
  )
  expect(row?.reused).toEqual(office.as('clerk', '2024-04-01').now)
  expect(row?.consent).toBe('Đồng ý trên phiếu tiếp nhận')
})

describe('reuse is refused', () => {
  test('without consent', () => expect(reusing({ consent: ' ' })).rejects.toThrow('sự đồng ý'))
  test('of another person’s paper', () =>
    expect(
      reusing({
        applicant: {
          name: 'Lê Thị Hoa',
          citizenNumber: '051190009999',
          phone: null,
          address: 'Thôn Đông',
        },
      }),
    ).rejects.toThrow('không phải của người nộp'))
  test('of a paper that is no longer good', () =>
    expect(reusing({}, '2025-02-10')).rejects.toThrow('hết giá trị từ ngày 31/12/2024'))
  test('of a paper that is not there', () =>
    expect(
      reusing({ papers: [aPaper({ reusedFrom: '00000000-0000-4000-8000-000000000000' })] }),
    ).rejects.toThrow('không phải của người nộp'))
})
