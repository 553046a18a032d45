import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  addRecord,
  changeRecord,
  checkValues,
  findRecord,
  historyOf,
  listRecords,
  removeRecord,
  restoreRecord,
} from '#modules/registers'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { taskRegister } from './index.ts'

const test$ = useDatabase()
let lastUnit = 0

const request = (unitId: number, now = instantAt('2024-06-07', '08:00')): Request => ({
  db: test$.db,
  unitId,
  actor: { name: 'Lê Thị Hoa', role: 'office-clerk' },
  now,
  newId: randomUUID,
})

/** Each test keeps its own commune, so that counts are its own. */
const newUnit = () => request(++lastUnit)

const aTask = {
  kind: 'plan',
  year: 2024,
  title: 'Hệ thống hóa văn bản quy phạm pháp luật kỳ 2019-2023',
  assigned_by: 'Chủ tịch UBND xã',
  assigned_on: '2023-12-29',
  due_on: '2024-03-01',
} as const

const added = async (request: Request, values: object = {}) => {
  const outcome = await addRecord(request, taskRegister, { ...aTask, ...values })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults))
  return outcome.row
}

test('a task that is added stands in the register, the journal and the audit chain', async () => {
  const clerk = newUnit()
  const { id } = await added(clerk)
  expect(await findRecord(clerk, taskRegister, id)).toMatchObject({
    ...aTask,
    removed: false,
    completed_on: null,
    evidence: '',
    recorded_at: clerk.now,
  })
  const journal = await test$.owner.query(
    'select action, actor from tasks.journal where subject = $1',
    [id],
  )
  expect(journal.rows).toEqual([{ action: 'add-task', actor: 'Lê Thị Hoa' }])
  const audit = await test$.owner.query(
    'select module, action from audit.entry where subject = $1',
    [id],
  )
  expect(audit.rows).toEqual([{ module: 'tasks', action: 'add-task' }])
})

test('a task without content, with a wrong day and an unknown kind is refused with every fault', () => {
  const typed = { ...aTask, title: '  ', due_on: '31/02/2024', kind: 'other' }
  expect(checkValues(taskRegister, typed)).toEqual({
    ok: false,
    faults: {
      title: 'Hãy nhập “Nội dung nhiệm vụ”',
      due_on: 'Hạn phải là một ngày có thật, ví dụ 06/6/2024',
      kind: 'Loại: hãy chọn một mục trong danh sách',
    },
  })
})

test('a task cannot be due before it was assigned, and nothing is written', async () => {
  const clerk = newUnit()
  const outcome = await addRecord(clerk, taskRegister, { ...aTask, due_on: '2023-12-01' })
  expect(outcome).toEqual({ ok: false, faults: { due_on: 'Hạn không thể trước ngày giao' } })
  expect((await listRecords(clerk, taskRegister)).total).toBe(0)
})

test('completing a task writes only what changed, with when it happened and what proves it', async () => {
  const clerk = newUnit()
  const { id } = await added(clerk)
  const completion = { completed_on: '2024-02-27', evidence: 'Báo cáo số 31/BC-UBND' } as const
  const occurredAt = instantAt('2024-02-27', '16:00')
  const circumstances = { occurredAt, evidence: { document: '31/BC-UBND' } }
  const outcome = await changeRecord(clerk, taskRegister, id, completion, circumstances)
  expect(outcome).toMatchObject({ ok: true, row: completion })
  const [, change] = await historyOf(clerk, taskRegister, id)
  expect(change).toEqual({
    action: 'change-task',
    actor: 'Lê Thị Hoa',
    occurredAt,
    recordedAt: clerk.now,
    evidence: '31/BC-UBND',
    changes: [
      { label: 'Ngày hoàn thành', from: '', to: '27/02/2024' },
      { label: 'Văn bản chứng minh', from: '', to: 'Báo cáo số 31/BC-UBND' },
    ],
  })
})

test('saving a task unchanged leaves no trace', async () => {
  const clerk = newUnit()
  const { id } = await added(clerk)
  expect((await changeRecord(clerk, taskRegister, id, aTask)).ok).toBe(true)
  expect(await historyOf(clerk, taskRegister, id)).toHaveLength(1)
})

test('a task that is taken out is not listed or changed, and comes back when restored', async () => {
  const clerk = newUnit()
  const { id } = await added(clerk)
  await removeRecord(clerk, taskRegister, id, { evidence: { reason: 'Ghi trùng' } })
  expect((await listRecords(clerk, taskRegister)).rows).toEqual([])
  expect((await listRecords(clerk, taskRegister, { removed: true })).total).toBe(1)
  await expect(changeRecord(clerk, taskRegister, id, { year: 2025 })).rejects.toThrow(Refused)
  await restoreRecord(clerk, taskRegister, id)
  expect((await listRecords(clerk, taskRegister)).total).toBe(1)
  const acts = (await historyOf(clerk, taskRegister, id)).map(({ action }) => action)
  expect(acts).toEqual(['add-task', 'remove-task', 'restore-task'])
})

test('a commune sees and changes nothing of another', async () => {
  const [ours, theirs] = [newUnit(), newUnit()]
  const { id } = await added(ours)
  expect(await findRecord(theirs, taskRegister, id)).toBeUndefined()
  expect((await listRecords(theirs, taskRegister)).total).toBe(0)
  await expect(changeRecord(theirs, taskRegister, id, { year: 2025 })).rejects.toThrow(
    'Không có dòng này',
  )
})

test('what was known before a correction can still be told', async () => {
  const clerk = newUnit()
  const { id } = await added(clerk)
  const later = request(clerk.unitId, instantAt('2024-06-10', '09:00'))
  await changeRecord(later, taskRegister, id, { due_on: '2024-09-30' })
  expect(await dueAsKnown(clerk.unitId, instantAt('2024-06-08'))).toBe('2024-03-01')
  expect(await dueAsKnown(clerk.unitId, instantAt('2024-06-11'))).toBe('2024-09-30')
  expect(await dueAsKnown(clerk.unitId, instantAt('2024-06-06'))).toBeUndefined()
})

test('tasks are found by words without accents and by kind', async () => {
  const clerk = newUnit()
  await added(clerk)
  await added(clerk, { kind: 'assigned', title: 'Đăng ký chữ ký số' })
  const found = async (query: object) =>
    (await listRecords(clerk, taskRegister, query)).rows.map(({ title }) => title)
  expect(await found({ search: 'dang KY' })).toEqual(['Đăng ký chữ ký số'])
  expect(await found({ search: 'luật hoa' })).toEqual([aTask.title])
  expect(await found({ search: '100%' })).toEqual([])
  expect(await found({ filters: { kind: 'assigned' } })).toEqual(['Đăng ký chữ ký số'])
  expect(await found({ from: '2024-03-02' })).toEqual([])
})

test('pages follow one another without losing or repeating a task', async () => {
  const clerk = newUnit()
  const days = ['2024-03-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-05-01']
  for (const due_on of days) await added(clerk, { due_on })
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await listRecords(clerk, taskRegister, { limit: 2, after })
    seen.push(...page.rows.map(({ due_on }) => due_on))
    expect(page.total).toBe(5)
    after = page.next
  } while (after)
  expect(seen).toEqual(days.toReversed())
})

const dueAsKnown = async (unitId: number, knownAt: Date): Promise<string | undefined> => {
  const client = await test$.owner.connect()
  try {
    await client.query(`set motcua.unit_id = ${unitId}`)
    const { rows } = await client.query(
      'select due_on from tasks.task_facts($1) where unit_id = $2',
      [knownAt, unitId],
    )
    return rows[0]?.due_on
  } finally {
    client.release()
  }
}
