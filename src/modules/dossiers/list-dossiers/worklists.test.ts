import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import type { Request, Role } from '#platform/request.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  moved,
  type Office,
  procedures,
} from '../dossiers.builder.ts'
import { worklistCounts } from './count-worklists.sql.ts'
import { viewWorklist } from './view-worklist.ts'
import { readWorklist } from './wanted-worklist.rules.ts'
import { worklistScope } from './worklist-scope.ts'

const test$ = useDatabase()
let office: Office

const named = (name: string) => ({
  applicant: { name, citizenNumber: null, phone: null, address: 'Thôn Đông' },
})

/** Seen on Wednesday 12/6/2024 at 09:00, unless told. */
const seen = (role: Role, over: Partial<Request['actor']> = {}, day: Day = '2024-06-12') => {
  const request = office.as(role, day, '09:00')
  return { ...request, actor: { ...request.actor, ...over } }
}
const list = async (ds: string, request: Request, query = {}): Promise<string[]> => {
  const view = await viewWorklist(request, readWorklist({ ds, ...query }))
  expect(view.total).toBe(view.rows.length)
  // Those due at the same minute stand in any order.
  return view.rows.map(({ applicant }) => applicant.name).toSorted()
}

beforeAll(async () => {
  office = await anOffice(test$.db)
  const clerk = (day: Day, time = '08:00') => office.as('clerk', day, time)
  // Three working days: those of the 5th are due on Monday the 10th, of the 7th on the 12th.
  await aDossierInProgress(clerk('2024-06-05'), named('Quá Hạn'))
  await aDossierInProgress(clerk('2024-06-07'), named('Hôm Nay'))
  await aDossierInProgress(clerk('2024-06-11'), named('Còn Lâu'))
  await aDossierInProgress(clerk('2024-06-07', '09:00'), {
    ...named('Người Khác'),
    officer: 'Lý Văn Xa',
  })
  await aDossier(clerk('2024-06-12', '08:30'), named('Mới Nhận'))
  const approval = await aDossierInProgress(clerk('2024-06-11', '10:00'), named('Trình Ký'))
  await moved(office.as('specialist', '2024-06-12', '08:00'), approval, 'submit-for-approval', {
    evidence: { 'result-file': 'du-thao.pdf' },
  })
  const done = await aDossierInProgress(clerk('2024-06-03'), named('Bấm Muộn'))
  await moved(office.as('specialist', '2024-06-07', '08:30'), done, 'finish', {
    occurredAt: instantAt('2024-06-06', '16:30'),
    evidence: { proof: 'Sổ giao nhận số 15' },
  })
})

describe('each role has its lists', () => {
  test('the specialist must click today on what is his and due until the evening', async () => {
    expect(await list('hom-nay', seen('specialist'))).toEqual(['Hôm Nay', 'Quá Hạn'])
  })

  test('the clerk must hand over today what was received today', async () => {
    expect(await list('hom-nay', seen('clerk'))).toEqual(['Mới Nhận'])
  })

  test('the leader signs, and finds it among what waits for him', async () => {
    expect(await list('cho-ky', seen('leader'))).toEqual(['Trình Ký'])
    expect(await list('hom-nay', seen('leader'))).toEqual(['Trình Ký'])
  })

  test('a stand-in has the list of the absent as well as his own', async () => {
    const grants = [{ role: 'specialist' as const, fieldCode: null, insteadOf: 'Trần Văn Hòa' }]
    const standIn = seen('specialist', { name: 'Lý Văn Xa', grants })
    expect(await list('hom-nay', standIn)).toEqual(['Hôm Nay', 'Người Khác', 'Quá Hạn'])
  })

  test('who is given one field sees nothing of the others', async () => {
    const grants = [{ role: 'clerk' as const, fieldCode: 'NCN' }]
    expect(await list('hom-nay', seen('clerk', { grants }))).toEqual([])
    const adoption = { ...named('Con Nuôi'), procedureCode: procedures.adoption.code }
    const { code } = await aDossier(office.as('clerk', '2024-06-12', '08:45'), adoption)
    expect(await list('hom-nay', seen('clerk', { grants }))).toEqual(['Con Nuôi'])
    await moved(office.as('clerk', '2024-06-12', '08:50'), { code }, 'transfer')
  })

  test('who only looks on or keeps the program has no work here', async () => {
    for (const role of ['upper-level', 'administrator'] as const) {
      const view = await viewWorklist(seen(role), readWorklist({}))
      expect([view.total, view.counts.size]).toEqual([0, 0])
    }
  })
})

describe('overdue by the work and overdue by the click are told apart', () => {
  test('by the work: without a result after its hour', async () => {
    expect(await list('qua-han', seen('specialist'))).toEqual(['Quá Hạn'])
  })

  test('by the click only: the work was in time', async () => {
    expect(await list('bam-muon', seen('specialist'))).toEqual(['Bấm Muộn'])
  })

  test('the result waits at the desk until it is collected', async () => {
    expect(await list('cho-tra', seen('clerk'))).toEqual(['Bấm Muộn'])
  })
})

test('due within so many working hours skips the night', async () => {
  const specialist = seen('specialist')
  expect(await list('sap-han', specialist, { gio: '8' })).toEqual(['Hôm Nay'])
  expect(await list('sap-han', specialist, { gio: '24' })).toEqual([
    'Còn Lâu',
    'Hôm Nay',
    'Trình Ký',
  ])
})

test('the count of each list is the number of its dossiers', async () => {
  const request = seen('specialist')
  const { counts } = await viewWorklist(request, readWorklist({}))
  for (const [key, count] of counts) expect(await list(key, request)).toHaveLength(count)
  expect([...counts.keys()]).toEqual(['hom-nay', 'dang-giu', 'sap-han', 'qua-han', 'bam-muon'])
})

test.each(['clerk', 'leader', 'office-clerk'] as const)(
  'so it is for a %s, and with filters the total is that of the rows',
  async (role) => {
    const request = seen(role)
    const { counts } = await viewWorklist(request, readWorklist({}))
    for (const [key, count] of counts) {
      expect(await list(key, request), key).toHaveLength(count)
      await list(key, request, { q: 'h', kenh: 'desk', 'linh-vuc': 'HT' })
    }
  },
)

test('each part is read once, and from its index alone', async () => {
  const request = seen('specialist')
  const keys = ['hom-nay', 'dang-giu', 'qua-han', 'tuan-nay', 'cho-tra', 'bam-muon'] as const
  const scans = await test$.db.read(request, async (tx) => {
    const counts = worklistCounts(keys, await worklistScope(tx, request, 8))
    for (const other of ['seqscan', 'bitmapscan', 'indexscan'])
      await tx.many(sql([`set local enable_${other} = off`]))
    const plan = await tx.many<{ 'QUERY PLAN': string }>(sql`explain ${counts}`)
    return plan.flatMap(
      (line) => / ((?:Index |Seq |Bitmap ).*) on dossier/.exec(line['QUERY PLAN'])?.[1] ?? [],
    )
  })
  expect(scans.toSorted()).toEqual([
    'Index Only Scan using results_waiting',
    'Index Only Scan using settled_after_their_hour',
    'Index Only Scan using worklist_by_due',
  ])
})

test('the filters of the address narrow the list', async () => {
  expect(await list('dang-giu', seen('specialist'), { q: 'qua han' })).toEqual(['Quá Hạn'])
  expect(await list('tuan-nay', seen('leader'), { 'cong-chuc': 'Lý Văn Xa' })).toEqual([
    'Người Khác',
  ])
})

describe('pages by key, in every order and both ways', () => {
  const PEOPLE = 123
  let other: Office
  beforeAll(async () => {
    other = await anOffice(test$.db, 2)
    for (let number = 0; number < PEOPLE; number++)
      await aDossierInProgress(
        other.as('clerk', '2024-06-05', '08:00'),
        named(`Người ${(number * 7) % 10}`),
      )
  })

  test.each(['han', '-han', 'nhan', '-nhan', 'ma', '-ma', 'ten', '-ten'])('%s', async (xep) => {
    const request = other.as('specialist', '2024-06-06')
    const wanted = readWorklist({ ds: 'dang-giu', xep })
    const forwards: string[][] = []
    let view = await viewWorklist(request, wanted)
    for (;;) {
      forwards.push(view.rows.map(({ code }) => code))
      if (!view.next) break
      view = await viewWorklist(request, wanted, { after: view.next })
    }
    expect(forwards.map(({ length }) => length)).toEqual([50, 50, 23])
    expect(new Set(forwards.flat()).size).toBe(PEOPLE)
    const backwards = [view.rows.map(({ code }) => code)]
    while (view.previous) {
      view = await viewWorklist(request, wanted, { before: view.previous })
      backwards.unshift(view.rows.map(({ code }) => code))
    }
    expect(backwards).toEqual(forwards)
  })

  test('a key that nobody gave leads to the first page', async () => {
    const request = other.as('specialist', '2024-06-06')
    for (const after of ['', 'x', '2024-99-99 10:00:00+00~00000000-0000-4000-8000-000000000000'])
      expect(
        (await viewWorklist(request, readWorklist({ ds: 'dang-giu' }), { after })).rows,
      ).toHaveLength(50)
  })
})
