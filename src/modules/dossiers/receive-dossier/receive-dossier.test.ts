import { beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { sql } from '#platform/db/database.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, aPaper, type Office, procedures } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'

const test$ = useDatabase()
let office: Office
let neighbour: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  neighbour = await anOffice(test$.db, 2)
})

describe('a dossier that is accepted', () => {
  test('gets its code, its due date and its papers, in journal, audit and events', async () => {
    const request = office.as('clerk', '2024-03-18')
    const papers = [
      aPaper({ name: 'Tờ khai' }),
      aPaper({ name: 'Văn bản cử người giám hộ', kind: 'certified' }),
      aPaper({ name: 'Căn cước', kind: 'photo', digitised: false, copies: 2 }),
    ]
    const { id, code, dueAt } = await aDossier(request, { papers })

    expect(code).toBe('000.00.51.H48-240318-0001')
    expect(dueAt).toEqual(instantAt('2024-03-21', '17:00'))
    expect(await test$.db.read(request, (tx) => getDossier(tx, code))).toMatchObject({
      id,
      procedureCode: '1.004837',
      term: { amount: 3, unit: 'working-day' },
      applicant: { name: 'Nguyễn Văn Bình', citizenNumber: '051085001234' },
      state: 'accepted',
      acceptedAt: request.now,
      originalDueAt: dueAt,
      dueAt,
      supplementRounds: 0,
      extensions: 0,
      settlement: null,
      fee: 0,
    })
    expect(await papersOf(id)).toEqual([
      { position: 1, name: 'Tờ khai', kind: 'original', copies: 1, digitised: true },
      {
        position: 2,
        name: 'Văn bản cử người giám hộ',
        kind: 'certified',
        copies: 1,
        digitised: true,
      },
      { position: 3, name: 'Căn cước', kind: 'photo', copies: 2, digitised: false },
    ])
    expect(await traceOf(id)).toEqual({
      action: 'accept',
      actor: 'Lê Thị Thu',
      occurred_at: request.now,
      recorded_at: request.now,
      audited: 'accept',
      papers: 3,
      event: 'dossiers.accepted',
    })
  })

  test('from 01/07/2025 gets a code of the new system', async () => {
    const old = await aDossier(office.as('clerk', '2025-06-30'))
    const { code } = await aDossier(office.as('clerk', '2025-07-01'))
    expect(old.code).toBe('000.00.51.H48-250630-0001')
    expect(code).toBe('H48.51-20250701-0000001')
  })

  test.each([
    ['guardianship', '2024-04-26', '09:00', '2024-05-04'],
    ['birth', '2024-03-18', '14:59', '2024-03-18'],
    ['birth', '2024-03-18', '15:01', '2024-03-19'],
    ['adoption', '2026-01-20', '09:00', '2026-02-23'],
  ] as const)('for %s on %s at %s is due on %s', async (name, day, time, due) => {
    const request = office.as('clerk', day, time)
    const { dueAt } = await aDossier(request, { procedureCode: procedures[name].code })
    expect(dueAt).toEqual(instantAt(due, '17:00'))
  })

  test('may come without papers', async () => {
    const { id } = await aDossier(office.as('clerk', '2024-03-19'), { papers: [] })
    expect(await papersOf(id)).toEqual([])
  })
})

describe('an acceptance is refused', () => {
  const day: Day = '2024-03-20'
  const refusals = [
    ['in the future', { acceptedAt: instantAt(day, '09:00') }, 'ở sau thời điểm ghi nhận'],
    ['before it was handed in', { submittedAt: instantAt(day, '09:00') }, 'ở trước'],
    [
      'told a day late without proof',
      { acceptedAt: instantAt('2024-03-19', '08:00') },
      'Ghi nhận muộn phải kèm minh chứng',
    ],
    ['for a procedure not in force', { procedureCode: '9.999999' }, 'Không có thủ tục 9.999999'],
  ] as const
  test.each(refusals)('%s', async (_name, over, reason) => {
    await expect(aDossier(office.as('clerk', day), over)).rejects.toThrow(reason)
  })

  test.each(['citizen', 'specialist', 'leader', 'administrator'] as const)(
    'from a %s',
    async (role) => {
      await expect(aDossier(office.as(role, day))).rejects.toMatchObject({ name: 'Refused' })
    },
  )
})

test('an acceptance told late with its proof keeps both times and the code of its own day', async () => {
  const acceptedAt = instantAt('2024-03-12', '08:00')
  const request = office.as('clerk', '2024-03-13')
  const { id, code } = await aDossier(request, { acceptedAt, proof: 'Sổ tiếp nhận, dòng 12' })
  expect(code).toBe('000.00.51.H48-240312-0001')
  const row = await test$.db.read(request, (tx) =>
    tx.find(sql`
      select d.accepted_at, d.accepted_recorded_at, j.evidence ->> 'proof' as proof
      from dossiers.dossier d join dossiers.journal j on j.subject = d.id where d.id = ${id}::uuid`),
  )
  expect(row).toEqual({
    accepted_at: acceptedAt,
    accepted_recorded_at: request.now,
    proof: 'Sổ tiếp nhận, dòng 12',
  })
})

test('eight desks that receive twenty dossiers each in a day give 160 codes without gap or double', async () => {
  const request = office.as('clerk', '2024-06-03')
  const codes: string[] = []
  const desks = Array.from({ length: 8 }, async (_, desk) => {
    for (let n = 0; n < 20; n++) {
      // The number is given before the database refuses the fee, and goes back.
      if (n % 5 === desk % 5) await expect(aDossier(request, { fee: -1 })).rejects.toThrow()
      codes.push((await aDossier(request)).code)
    }
  })
  await Promise.all(desks)
  expect(codes.toSorted()).toEqual(
    Array.from({ length: 160 }, (_, n) => `000.00.51.H48-240603-${String(n + 1).padStart(4, '0')}`),
  )
})

test('two communes number their dossiers apart and do not see each other’s', async () => {
  const ours = await aDossier(office.as('clerk', '2024-06-04'))
  const theirs = await aDossier(neighbour.as('clerk', '2024-06-04'))
  expect([ours.code, theirs.code]).toEqual([
    '000.00.51.H48-240604-0001',
    '000.00.52.H48-240604-0001',
  ])
  await expect(
    test$.db.read({ unitId: 2 }, (tx) => getDossier(tx, ours.code)),
  ).rejects.toMatchObject({ name: 'NotFound' })
})

test('after all this the books are whole', async () => {
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})

const papersOf = (id: string) =>
  test$.db.read({ unitId: 1 }, (tx) =>
    tx.many(sql`
      select position, name, kind, copies, digitised_at is not null as digitised
      from dossiers.paper where dossier_id = ${id}::uuid order by position`),
  )

const traceOf = (id: string) =>
  test$.db.read({ unitId: 1 }, (tx) =>
    tx.find(sql`
      select j.action, j.actor, j.occurred_at, j.recorded_at, e.action as audited,
        jsonb_array_length(j.changes -> 'paper') as papers, v.name as event
      from dossiers.journal j join audit.entry e on e.number = j.audit_number
      join dossiers.dossier d on d.id = j.subject
      join platform.event v on v.payload ->> 'code' = d.code
      where j.subject = ${id}::uuid`),
  )
