import { beforeAll, describe, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { assignMany } from '../assign-officer/assign-officer.ts'
import { aDossier, aDossierInProgress, anOffice, type Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { moveMany } from './move-many.ts'

const test$ = useDatabase()
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db)
})

const read = (code: string) => test$.db.read({ unitId: 1 }, (tx) => getDossier(tx, code))
const clerk = () => office.as('clerk', '2024-03-18', '09:00')

describe('many dossiers at once', () => {
  test('each is moved by itself: what is refused leaves the others done, and says why', async () => {
    const first = await aDossier(office.as('clerk', '2024-03-18'))
    const moved = await aDossierInProgress(office.as('clerk', '2024-03-18'))
    const last = await aDossier(office.as('clerk', '2024-03-18'))
    const codes = [first.code, moved.code, 'H48-0', last.code, last.code]
    const outcomes = await moveMany(clerk(), codes, { action: 'transfer' })
    expect(outcomes).toEqual([
      { code: first.code, ok: true, message: 'Đã thực hiện.' },
      { code: moved.code, ok: false, message: expect.stringContaining('“Đang giải quyết”') },
      { code: 'H48-0', ok: false, message: 'Không tìm thấy hồ sơ H48-0' },
      { code: last.code, ok: true, message: 'Đã thực hiện.' },
    ])
    for (const { code } of [first, last]) expect((await read(code)).state).toBe('in-progress')
  })

  test('told too late, each waits for a leader', async () => {
    const { code } = await aDossierInProgress(office.as('clerk', '2024-03-18'))
    const outcomes = await moveMany(office.as('specialist', '2024-03-26'), [code], {
      action: 'finish',
      occurredAt: instantAt('2024-03-20', '16:00'),
      evidence: { 'result-file': 'a.pdf', 'result-code': 'KQ-1', proof: 'Sổ số 2' },
    })
    expect(outcomes).toEqual([{ code, ok: true, message: 'Chờ lãnh đạo duyệt ghi nhận muộn.' }])
    expect((await read(code)).state).toBe('in-progress')
  })

  test('are given to an officer whom the office knows', async () => {
    const known = await aDossier(office.as('clerk', '2024-03-18'), { officer: 'Lý Thị Sen' })
    const other = await aDossier(office.as('clerk', '2024-03-18'))
    const leader = office.as('leader', '2024-03-18', '10:00')
    expect(await assignMany(leader, [other.code, known.code], 'Lý Thị Sen')).toEqual([
      { code: other.code, ok: true, message: 'Đã giao Lý Thị Sen.' },
      { code: known.code, ok: false, message: 'Hồ sơ đang do Lý Thị Sen giải quyết.' },
    ])
    expect(await assignMany(clerk(), [known.code], 'Trần Văn Hòa')).toMatchObject([
      { ok: false, message: 'Phân công là việc của lãnh đạo phụ trách lĩnh vực.' },
    ])
  })
})
