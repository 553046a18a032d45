import { beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { sql } from '#platform/db/database.ts'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  moved,
  type Office,
  procedures,
} from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import type { HandOver } from '../hand-over/hand-over.ts'
import { takePayment } from '../take-payment/take-payment.ts'
import { moveDossier } from './move-dossier.ts'

const test$ = useDatabase()
let office: Office
let neighbour: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  neighbour = await anOffice(test$.db, 2)
})

/** Monday 18/03/2024, for 3 working days: due on Thursday 21/03 at 17:00. */
const inProgress = () => aDossierInProgress(office.as('clerk', '2024-03-18'))
const due = instantAt('2024-03-21', '17:00')
const read = ({ code }: { code: string }) =>
  test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))

describe('a supplement', () => {
  test('stops the clock, and starts it from zero when it is complete', async () => {
    const dossier = await inProgress()
    await moved(office.as('specialist', '2024-03-20'), dossier, 'request-supplement')
    expect(await read(dossier)).toMatchObject({
      state: 'supplement-process',
      dueAt: null,
      supplementRounds: 1,
    })
    await moved(office.as('clerk', '2024-03-25'), dossier, 'complete-supplement')
    expect(await read(dossier)).toMatchObject({
      state: 'in-progress',
      originalDueAt: due,
      dueAt: instantAt('2024-03-28', '17:00'),
    })
  })

  test('is asked for once only', async () => {
    const dossier = await inProgress()
    await moved(office.as('specialist', '2024-03-19'), dossier, 'request-supplement')
    await moved(office.as('clerk', '2024-03-20'), dossier, 'complete-supplement')
    await expect(
      moved(office.as('specialist', '2024-03-21'), dossier, 'request-supplement'),
    ).rejects.toThrow('chỉ được yêu cầu bổ sung không quá 1 lần')
  })

  test('is not asked for on the fourth working day', async () => {
    const dossier = await inProgress()
    await expect(
      moved(office.as('specialist', '2024-03-22'), dossier, 'request-supplement'),
    ).rejects.toThrow('trong 3 ngày làm việc')
  })

  test('names all that is missing from the request, in Vietnamese', async () => {
    const dossier = await inProgress()
    await expect(
      moveDossier(office.as('specialist', '2024-03-20'), {
        code: dossier.code,
        action: 'request-supplement',
        evidence: { reason: 'Thiếu giấy tờ', guidance: '  ' },
      }),
    ).rejects.toThrow('Còn thiếu: toàn bộ nội dung cần bổ sung, nêu một lần; hướng dẫn hoàn thiện.')
  })
})

describe('waiting for a payment', () => {
  test('moves the due date by the office time it took', async () => {
    const dossier = await inProgress()
    await moved(office.as('specialist', '2024-03-19', '07:00'), dossier, 'demand-payment')
    expect(await read(dossier)).toMatchObject({ state: 'payment-due', dueAt: null })
    await moved(office.as('system', '2024-03-20', '07:00'), dossier, 'confirm-payment')
    expect(await read(dossier)).toMatchObject({
      state: 'in-progress',
      dueAt: instantAt('2024-03-22', '17:00'),
    })
  })
})

describe('handing a result over', () => {
  const toStranger: HandOver = {
    ...{ method: 'desk', takenBy: 'Lê Văn Lạ', proof: 'Ký sổ số 5' },
    ...{ authorisation: null, signature: null, photo: null, returnedPapers: [] },
  }

  test('to somebody else needs his authorisation, from whichever page it is told', async () => {
    const dossier = await inProgress()
    await moved(office.as('specialist', '2024-03-20'), dossier, 'finish', {
      evidence: { 'result-file': 'ban-ky.pdf', 'result-code': 'KQ-GIAO-1' },
    })
    const handedOver = (handOver: HandOver) =>
      moved(office.as('clerk', '2024-03-20', '15:00'), dossier, 'return-result', { handOver })
    await expect(handedOver(toStranger)).rejects.toThrow('ghi giấy ủy quyền')
    await handedOver({ ...toStranger, authorisation: 'Số 5 ngày 17/3/2024' })
    expect(await read(dossier)).toMatchObject({ state: 'returned' })
  })
})

describe('a new appointment', () => {
  const newDueAt = instantAt('2024-03-26', '17:00')

  test('is kept beside the first, and given once', async () => {
    const dossier = await inProgress()
    await moved(office.as('leader', '2024-03-20'), dossier, 'extend', { newDueAt })
    expect(await read(dossier)).toMatchObject({
      originalDueAt: due,
      dueAt: newDueAt,
      extensions: 1,
    })
    await expect(
      moved(office.as('leader', '2024-03-21'), dossier, 'extend', {
        newDueAt: instantAt('2024-03-28', '17:00'),
      }),
    ).rejects.toThrow('chỉ được hẹn lại không quá 1 lần')
    expect(await read(dossier)).toMatchObject({ dueAt: newDueAt, extensions: 1 })
  })

  test('has to say the new date', async () => {
    const dossier = await inProgress()
    await expect(moved(office.as('leader', '2024-03-20'), dossier, 'extend')).rejects.toThrow(
      'Còn thiếu: ngày hẹn trả mới.',
    )
  })

  test.each([
    ['on a day of rest', '2024-03-23', 'thời hạn mới rơi vào ngày nghỉ'],
    ['of a year typed wrong', '2204-03-26', 'xa quá một năm'],
    ['before the one in force', '2024-03-20', 'thời hạn mới phải sau thời hạn đang áp dụng'],
  ] as const)('%s is refused', async (_name, day, reason) => {
    const dossier = await inProgress()
    await expect(
      moved(office.as('leader', '2024-03-19'), dossier, 'extend', {
        newDueAt: instantAt(day, '17:00'),
      }),
    ).rejects.toThrow(reason)
  })

  test('on the due day itself is too late', async () => {
    const dossier = await inProgress()
    await expect(
      moved(office.as('leader', '2024-03-21'), dossier, 'extend', { newDueAt }),
    ).rejects.toThrow('trước ngày hẹn trả ít nhất 1 ngày')
  })
})

describe('a withdrawal', () => {
  test('asked for by the citizen and confirmed settles the dossier', async () => {
    const dossier = await inProgress()
    const confirmation = office.as('clerk', '2024-03-20')
    await moved(office.as('citizen', '2024-03-19'), dossier, 'request-withdrawal')
    await moved(confirmation, dossier, 'confirm-withdrawal')
    expect(await read(dossier)).toMatchObject({
      state: 'withdrawn',
      settlement: 'withdrawn',
      settledAt: confirmation.now,
    })
  })

  test('declined while a supplement is awaited leads back to waiting for it', async () => {
    const dossier = await inProgress()
    await moved(office.as('specialist', '2024-03-19', '08:00'), dossier, 'request-supplement')
    await moved(office.as('citizen', '2024-03-19', '09:00'), dossier, 'request-withdrawal')
    await moved(office.as('clerk', '2024-03-19', '10:00'), dossier, 'decline-withdrawal')
    expect(await read(dossier)).toMatchObject({ state: 'supplement-process', settlement: null })
    await moved(office.as('clerk', '2024-03-25'), dossier, 'complete-supplement')
    expect(await read(dossier)).toMatchObject({ dueAt: instantAt('2024-03-28', '17:00') })
  })
})

test('a refusal settles the dossier', async () => {
  const dossier = await inProgress()
  const refusal = office.as('leader', '2024-03-20')
  await moved(refusal, dossier, 'refuse')
  expect(await read(dossier)).toMatchObject({
    state: 'refused',
    settlement: 'refused',
    settledAt: refusal.now,
    dueAt: due,
  })
})

test('a refusal after the due day is recorded, and its officer is warned', async () => {
  const inTime = await inProgress()
  expect(await moved(office.as('leader', '2024-03-20'), inTime, 'refuse')).toEqual([])
  const late = await inProgress()
  const warnings = await moved(office.as('leader', '2024-03-25'), late, 'refuse')
  expect(warnings).toEqual([expect.stringContaining('đã quá hạn 4 ngày')])
  expect(await read(late)).toMatchObject({ state: 'refused', dueAt: due })
})

test('a same-day dossier is finished at the desk, another is not', async () => {
  const clerk = office.as('clerk', '2024-03-18')
  const birth = await aDossier(clerk, { procedureCode: procedures.birth.code })
  await moved(clerk, birth, 'finish-at-desk')
  expect(await read(birth)).toMatchObject({ state: 'result-ready', settlement: 'result' })
  const guardianship = await aDossier(clerk)
  await expect(moved(clerk, guardianship, 'finish-at-desk')).rejects.toThrow('trong ngày')
})

test('a correction keeps the first settlement', async () => {
  const dossier = await inProgress()
  const finish = office.as('specialist', '2024-03-20')
  await moved(finish, dossier, 'finish')
  await moved(office.as('clerk', '2024-03-21'), dossier, 'return-result')
  await moved(office.as('leader', '2024-04-01'), dossier, 'open-correction', {
    evidence: { reason: 'Sai ngày sinh', 'linked-case': 'Đơn ngày 01/4/2024' },
  })
  await moved(office.as('specialist', '2024-04-02'), dossier, 'finish-correction', {
    evidence: { 'result-file': 'ban-sua.pdf', 'result-code': 'KQ-02' },
  })
  expect(await read(dossier)).toMatchObject({ state: 'result-ready', settledAt: finish.now })
})

describe('a click after the work', () => {
  test('keeps both times: done before the due date, told after it', async () => {
    const dossier = await inProgress()
    const occurredAt = instantAt('2024-03-21', '16:00')
    const request = office.as('specialist', '2024-03-22', '09:00')
    await moved(request, dossier, 'finish', { occurredAt, evidence: { proof: 'Số 31/BC-UBND' } })
    const row = await test$.db.read(request, (tx) =>
      tx.find(sql`
        select d.settled_at, d.settled_recorded_at, d.settled_at <= d.due_at as "inTime",
          d.settled_recorded_at <= d.due_at as "clickedInTime",
          j.occurred_at, j.recorded_at, j.evidence ->> 'proof' as proof
        from dossiers.dossier d join dossiers.journal j on j.subject = d.id and j.action = 'finish'
        where d.id = ${dossier.id}::uuid`),
    )
    expect(row).toEqual({
      settled_at: occurredAt,
      settled_recorded_at: request.now,
      inTime: true,
      clickedInTime: false,
      occurred_at: occurredAt,
      recorded_at: request.now,
      proof: 'Số 31/BC-UBND',
    })
  })

  test.each([
    ['without proof', '2024-03-21', {}, 'Ghi nhận muộn phải kèm minh chứng'],
    ['with an empty proof', '2024-03-21', { proof: ' ' }, 'Ghi nhận muộn phải kèm minh chứng'],
    ['in the future', '2024-03-23', { proof: 'số 1' }, 'ở sau thời điểm ghi nhận'],
    ['before acceptance', '2024-03-15', { proof: 'số 1' }, 'ở trước bước liền trước'],
  ] as const)('%s is refused', async (_name, day, evidence, reason) => {
    const dossier = await inProgress()
    await expect(
      moved(office.as('specialist', '2024-03-22', '09:00'), dossier, 'finish', {
        occurredAt: instantAt(day, '16:00'),
        evidence,
      }),
    ).rejects.toThrow(reason)
    expect(await read(dossier)).toMatchObject({ state: 'in-progress' })
  })

  test('cannot put a step before the one that led to it', async () => {
    const dossier = await inProgress()
    await moved(office.as('specialist', '2024-03-19'), dossier, 'request-supplement')
    await moved(office.as('clerk', '2024-03-20'), dossier, 'complete-supplement')
    await expect(
      moved(office.as('specialist', '2024-03-21'), dossier, 'finish', {
        occurredAt: instantAt('2024-03-18', '16:00'),
        evidence: { proof: 'số 1' },
      }),
    ).rejects.toThrow('ở trước bước liền trước (08:00 ngày 20/3/2024)')
  })

  test('may stand before a payment that was told meanwhile', async () => {
    const dossier = await aDossierInProgress(office.as('clerk', '2024-03-18'), { fee: 8000 })
    await takePayment(office.as('clerk', '2024-03-21', '08:00'), dossier.code, 'desk')
    await moved(office.as('specialist', '2024-03-21', '09:00'), dossier, 'finish', {
      occurredAt: instantAt('2024-03-20', '16:00'),
      evidence: { proof: 'số 1' },
    })
    expect(await read(dossier)).toMatchObject({ settledAt: instantAt('2024-03-20', '16:00') })
  })
})

describe('who may not', () => {
  test('a clerk cannot finish what is a specialist’s', async () => {
    const dossier = await inProgress()
    await expect(moved(office.as('clerk', '2024-03-19'), dossier, 'finish')).rejects.toThrow(
      'là việc của công chức chuyên môn, không phải của công chức một cửa',
    )
  })

  test('an administrator cannot move a dossier at all', async () => {
    const dossier = await inProgress()
    await expect(
      moved(office.as('administrator', '2024-03-19'), dossier, 'finish'),
    ).rejects.toThrow('Quản trị viên và cấp trên không giải quyết hồ sơ.')
  })

  test('another commune does not find it', async () => {
    const dossier = await inProgress()
    await expect(
      moved(neighbour.as('specialist', '2024-03-19'), dossier, 'finish'),
    ).rejects.toMatchObject({ name: 'NotFound', message: `Không tìm thấy hồ sơ ${dossier.code}` })
    expect(await read(dossier)).toMatchObject({ state: 'in-progress' })
  })
})

test('of eight clerks who send the same dossier on, one does and the others are told', async () => {
  const dossier = await aDossier(office.as('clerk', '2024-03-18'))
  const clicks = await Promise.allSettled(
    Array.from({ length: 8 }, () => moved(office.as('clerk', '2024-03-18'), dossier, 'transfer')),
  )
  const refused = clicks.flatMap((click) => (click.status === 'rejected' ? [click.reason] : []))
  expect(refused).toHaveLength(7)
  for (const reason of refused) {
    expect(reason).toMatchObject({ name: 'Refused' })
    expect(String(reason)).toContain('Hồ sơ đang ở trạng thái “Đang giải quyết”')
  }
  const actions = await test$.db.read({ unitId: 1 }, (tx) =>
    tx.many(
      sql`select action from dossiers.journal where subject = ${dossier.id}::uuid order by id`,
    ),
  )
  expect(actions).toEqual([{ action: 'accept' }, { action: 'transfer' }])
})

test('a click that began before another’s and came after it is told the new state', async () => {
  const dossier = await aDossier(office.as('clerk', '2024-03-18', '07:30'))
  await moved(office.as('clerk', '2024-03-18', '08:01'), dossier, 'transfer')
  await expect(
    moved(office.as('clerk', '2024-03-18', '08:00'), dossier, 'transfer'),
  ).rejects.toThrow('Hồ sơ đang ở trạng thái “Đang giải quyết”')
})

test('the facts give each dossier as it was known at an earlier instant', async () => {
  const dossier = await aDossierInProgress(office.as('clerk', '2024-08-05', '08:00'))
  await moved(office.as('specialist', '2024-08-06', '08:00'), dossier, 'request-supplement')
  await moved(office.as('clerk', '2024-08-07', '08:00'), dossier, 'complete-supplement')
  await moved(office.as('specialist', '2024-08-12', '08:00'), dossier, 'finish', {
    occurredAt: instantAt('2024-08-09', '16:00'),
    evidence: { proof: 'số 1' },
  })
  const known = (day: '2024-08-04' | '2024-08-05' | '2024-08-06' | '2024-08-10' | '2024-08-12') =>
    test$.db.read({ unitId: 1 }, (tx) =>
      tx.many(sql`
        select state, due_at, supplement_rounds, settled_at
        from dossiers.dossier_facts(${instantAt(day, '12:00')}) where id = ${dossier.id}::uuid`),
    )
  expect(await known('2024-08-04')).toEqual([])
  expect(await known('2024-08-05')).toEqual([
    {
      state: 'in-progress',
      due_at: instantAt('2024-08-08', '17:00'),
      supplement_rounds: 0,
      settled_at: null,
    },
  ])
  expect(await known('2024-08-06')).toMatchObject([
    { state: 'supplement-process', due_at: null, supplement_rounds: 1 },
  ])
  // Done on the 9th but told on the 12th: on the 10th nobody knew.
  expect(await known('2024-08-10')).toMatchObject([{ state: 'in-progress', settled_at: null }])
  expect(await known('2024-08-12')).toMatchObject([
    { state: 'result-ready', settled_at: instantAt('2024-08-09', '16:00') },
  ])
})

test('after all this the books are whole', async () => {
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
