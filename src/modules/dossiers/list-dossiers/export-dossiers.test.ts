import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import Excel from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '#platform/http/route.ts'
import type { Role } from '#platform/request.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, aDossierInProgress, anOffice, type Office } from '../dossiers.builder.ts'
import { viewDossier } from '../view-dossier/view-dossier.ts'
import { exportWorklist } from './view-worklist.ts'
import { readWorklist } from './wanted-worklist.rules.ts'

const test$ = useDatabase()
let office: Office

beforeAll(async () => {
  office = await anOffice(test$.db)
  for (let number = 0; number < 3; number++)
    await aDossierInProgress(office.as('clerk', '2024-06-05'))
  await aDossier(office.as('clerk', '2024-06-05'), {
    applicant: { name: '=2+3', citizenNumber: null, phone: null, address: 'Thôn' },
    fee: 8000,
  })
})

const body = async (reply: Reply): Promise<Buffer> => {
  if (reply.kind !== 'file') throw new Error('no file')
  return buffer(reply.body instanceof Readable ? reply.body : Readable.from([reply.body]))
}
const exported = (format: 'csv' | 'xlsx', ds = 'tuan-nay', role: Role = 'specialist') =>
  body(exportWorklist(office.as(role, '2024-06-10'), readWorklist({ ds }), format))

test('a list is taken away with its order and all its rows', async () => {
  const lines = (await exported('csv')).toString().trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFMã hồ sơ;Mã thủ tục;.*Số định danh/)
  expect(lines).toHaveLength(1 + 4)
  expect(lines.join()).toContain(`;'=2+3;`)
})

test('the workbook holds the same, and fees are numbers', async () => {
  const workbook = new Excel.Workbook()
  await workbook.xlsx.read(Readable.from([await exported('xlsx')]))
  const sheet = workbook.getWorksheet('Hồ sơ')
  expect(sheet?.rowCount).toBe(1 + 4)
  expect(sheet?.getRow(1).getCell(16).value).toBe('Phí, lệ phí (đồng)')
  const rows = [2, 3, 4, 5].map((number) => sheet?.getRow(number))
  const charged = rows.find((row) => row?.getCell(5).value === '=2+3')
  expect(charged?.getCell(16).value).toBe(8000)
})

test('who needs no citizen numbers gets files without them', async () => {
  for (const role of ['office-clerk', 'upper-level', 'administrator'] as const) {
    const file = (await exported('csv', 'tuan-nay', role)).toString()
    expect(file, role).not.toContain('051085001234')
    expect(file, role).not.toContain('0905123456')
    expect(file, role).toContain('Nguyễn Văn Bình')
  }
  expect((await exported('csv')).toString()).toContain('051085001234')
})

describe('outside his own fields', () => {
  const taken = async (format: 'csv' | 'xlsx', role: Role, fieldCode: string): Promise<string> => {
    const request = office.as(role, '2024-06-10')
    const actor = { ...request.actor, grants: [{ role, fieldCode }] }
    const wanted = readWorklist({ ds: 'tuan-nay' })
    const file = await body(exportWorklist({ ...request, actor }, wanted, format))
    if (format === 'csv') return file.toString()
    const workbook = new Excel.Workbook()
    await workbook.xlsx.read(Readable.from([file]))
    return JSON.stringify(workbook.getWorksheet('Hồ sơ')?.getSheetValues())
  }

  test.each(['csv', 'xlsx'] as const)(
    'a specialist gets no numbers of persons in a %s',
    async (format) => {
      const other = await taken(format, 'specialist', 'DD')
      expect(other).not.toMatch(/051085001234|0905123456/)
      expect(other).toMatch(/Số định danh.*•••/s)
      expect(other).toContain('Nguyễn Văn Bình')
      expect(await taken(format, 'specialist', 'HT')).toMatch(/051085001234.*0905123456/s)
    },
  )

  test.each(['csv', 'xlsx'] as const)(
    'the desk and the leader need them, in a %s too',
    async (format) => {
      for (const role of ['clerk', 'leader'] as const)
        expect(await taken(format, role, 'DD'), role).toMatch(/051085001234.*0905123456/s)
    },
  )

  test('the page of a dossier keeps to the same rule', async () => {
    const { code } = await aDossier(office.as('clerk', '2024-06-10'))
    const request = office.as('specialist', '2024-06-10')
    const knows = async (fieldCode: string) => {
      const grants = [{ role: 'specialist' as const, fieldCode }]
      return (await viewDossier({ ...request, actor: { ...request.actor, grants } }, code))
        .knowsPersons
    }
    expect([await knows('HT'), await knows('DD')]).toEqual([true, false])
  })
})

test.each(['csv', 'xlsx'] as const)(
  'who goes away in the middle of a %s leaves no transaction open',
  async (format) => {
    const reply = exportWorklist(
      office.as('clerk', '2024-06-10'),
      readWorklist({ ds: 'tuan-nay' }),
      format,
    )
    if (reply.kind !== 'file' || !(reply.body instanceof Readable)) throw new Error('no stream')
    reply.body.on('error', () => undefined).destroy()
    const inTransaction = async () => {
      const { rows } = await test$.owner.query(
        `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      )
      return rows.length
    }
    await expect.poll(inTransaction, { timeout: 5000 }).toBe(0)
  },
)
