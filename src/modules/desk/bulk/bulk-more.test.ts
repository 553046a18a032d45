import { load } from 'cheerio'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  type Office,
} from '../../dossiers/dossiers.builder.ts'
import { useDesk } from '../desk.builder.ts'

const test$ = useDatabase()
const desk = useDesk(test$, { now: () => instantAt('2024-06-05', '09:00') })
let office: Office
let codes: string[] = []

beforeAll(async () => {
  office = await anOffice(test$.db)
  const clerk = office.as('clerk', '2024-06-05')
  await aDossier(clerk, { officer: 'Lý Văn Xa' })
  codes = [(await aDossier(clerk)).code, (await aDossierInProgress(clerk)).code]
})

const act = (viec: string, as: 'duc' | 'hoa', more: [string, string][] = [], picked = codes) =>
  desk.post(
    '/viec-cua-toi/lam',
    [['viec', viec], ...picked.map((code): [string, string] => ['ma', code]), ...more],
    as,
  )

test('a leader gives dossiers to another officer, each told for itself', async () => {
  const $ = load((await act('giao', 'duc')).body)
  expect(
    $('select[name=cong-chuc] option')
      .map((_, option) => $(option).text())
      .get(),
  ).toContain('Trần Văn Hòa')
  const done = load((await act('giao', 'duc', [['cong-chuc', 'Lý Văn Xa']])).body)
  expect(done('[role=status] h2').text()).toBe('Đã làm 2 hồ sơ')
  const again = await act('giao', 'duc', [['cong-chuc', 'Lý Văn Xa']])
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('Hồ sơ đang do Lý Văn Xa giải quyết')
})

test('a specialist gives nothing away', async () => {
  expect((await act('giao', 'hoa', [['cong-chuc', 'Trần Văn Hòa']])).body).toContain(
    'việc của lãnh đạo',
  )
})

test('slips of many are one PDF', async () => {
  const reply = await act('in-giay-hen', 'hoa')
  expect(reply.headers['content-type']).toBe('application/pdf')
  expect((await PDFDocument.load(reply.rawPayload)).getPageCount()).toBeGreaterThanOrEqual(2)
})

test('what has no such form is told, and the others can still be printed', async () => {
  const reply = await act('in-giay-hen', 'hoa', [], [...codes, 'KHONG-CO'])
  expect(reply.statusCode).toBe(422)
  const $ = load(reply.body)
  expect($('.bulk-outcomes li[data-ok=false]').text()).toContain('KHONG-CO')
  expect($('main form input[name=ma]').length).toBe(2)
})
