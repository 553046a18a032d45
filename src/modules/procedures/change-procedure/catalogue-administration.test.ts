import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { FORM_BYTES } from '#platform/http/read-body.ts'
import type { Call, Reply } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { packed, unpacked } from '../import-procedures/import-payload.ts'
import { adoptProcedure, getProcedure, nationalCatalogue, procedureRoutes } from '../index.ts'
import { typedOf } from './procedure.form.ts'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = procedureRoutes(frame)

const request = () => ({
  ...{ db: test$.db, unitId: 1, newId: randomUUID, now: instantAt('2026-11-23', '08:00') },
  actor: { name: 'Bùi Quang Huy', role: 'administrator' as const },
})
const undecided = {
  ...{ joint: null, postedOn: null },
  ...{ internalProcessApproved: true, internalProcessDigital: true },
}

beforeAll(async () => {
  for (const entry of nationalCatalogue.filter(({ code }) =>
    ['1.001193', '1.004837'].includes(code),
  ))
    await adoptProcedure(request(), { ...entry, ...undecided })
})

const call = (method: string, url: string, given: Partial<Call> = {}) => {
  const route = routes.find((known) => known.method === method && known.url === url)
  if (!route) throw new Error(`no route ${method} ${url}`)
  return route.handle(aCall({ request: request(), ...given }))
}
const read = (reply: Reply) => load(reply.kind === 'page' ? reply.html : '')
const typedIn = ($: ReturnType<typeof load>): Record<string, string> =>
  Object.fromEntries(
    $('form.office-form')
      .find('input[name], select[name], textarea[name]')
      .toArray()
      .filter(
        (each) => $(each).attr('type') !== 'checkbox' || $(each).attr('checked') !== undefined,
      )
      .map((each) => [$(each).attr('name') ?? '', String($(each).val() ?? '')]),
  )
const termOn = async (code: string, day: `${number}-${number}-${number}`) =>
  (await test$.db.read({ unitId: 1 }, (tx) => getProcedure(tx, code, day))).term

const newTerm = async (term: string, effectiveFrom: string) => {
  const params = { code: '1.004837' }
  const form = typedIn(read(await call('GET', '/quan-tri/thu-tuc/:code/ban-moi', { params })))
  return { ...form, term, effectiveFrom }
}

test('a new version is seen as its differences first and counts from its day on', async () => {
  const form = await newTerm('02 ngày làm việc', '2026-12-01')
  const shown = read(await call('POST', '/quan-tri/thu-tuc', { form: { ...form, viec: 'xem' } }))
  expect(shown('tbody').text()).toContain('03 ngày làm việc')
  expect(shown('tbody tr').length).toBe(1)
  expect(await termOn('1.004837', '2026-12-01')).toEqual({ amount: 3, unit: 'working-day' })

  expect(await call('POST', '/quan-tri/thu-tuc', { form: { ...form, viec: 'ghi' } })).toEqual({
    ...{ kind: 'redirect', to: '/thu-tuc/1.004837' },
  })
  expect(await termOn('1.004837', '2026-11-30')).toEqual({ amount: 3, unit: 'working-day' })
  expect(await termOn('1.004837', '2026-12-01')).toEqual({ amount: 2, unit: 'working-day' })
})

test('two versions cannot begin on one day; one taken back makes room and the old counts again', async () => {
  const form = { ...(await newTerm('01 ngày làm việc', '2026-12-01')), viec: 'ghi' }
  const refused = await call('POST', '/quan-tri/thu-tuc', { form })
  expect(refused).toMatchObject({ status: 422 })
  expect(read(refused).text()).toContain('Đã có một bản bắt đầu từ ngày này')

  const $ = read(await call('GET', '/thu-tuc/:code', { params: { code: '1.004837' } }))
  const action = $('form[action$="/thu-hoi"]').first().attr('action') ?? ''
  const id = action.split('/').at(-2) ?? ''
  await call('POST', '/quan-tri/thu-tuc/ban/:id/thu-hoi', { params: { id } })
  expect(await termOn('1.004837', '2026-12-01')).toEqual({ amount: 3, unit: 'working-day' })
  await call('POST', '/quan-tri/thu-tuc', { form })
  expect(await termOn('1.004837', '2026-12-01')).toEqual({ amount: 1, unit: 'working-day' })
})

const aList = async (rows: readonly (readonly string[])[]): Promise<Partial<Call>> => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('TTHC')
  sheet.addRow(['DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP XÃ'])
  sheet.addRow([
    'STT',
    'Mã TTHC',
    'Tên thủ tục hành chính',
    'Lĩnh vực',
    'Thời hạn giải quyết',
    'Mức độ',
  ])
  for (const [place, row] of rows.entries()) sheet.addRow([place + 1, ...row])
  const path = join(await mkdtemp(join(tmpdir(), 'motcua-')), 'danh-muc.xlsx')
  await workbook.xlsx.writeFile(path)
  return { files: [{ field: 'tep', name: 'danh-muc.xlsx', path, size: 1, sha256: '' }] }
}

test('a list is seen row by row, adopted as one, and taken back as one', async () => {
  const list = await aList([
    ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch', '01 ngày làm việc', 'Toàn trình'],
    ['9.999999', 'Cấp giấy phép thả diều', 'Diều sáo', '05 ngày làm việc', 'Một phần'],
    ['9.999998', 'Thủ tục không thời hạn', 'Diều sáo', '', 'Một phần'],
    ['9.999999', 'Lặp lại', 'Diều sáo', '05 ngày làm việc', ''],
  ])
  const $ = read(await call('POST', '/quan-tri/thu-tuc/nhap/xem-truoc', list))
  expect($('h1').text()).toContain('2 bản sẽ được đưa vào danh mục')
  const told = $('tbody tr')
    .map((_, row) => $(row).text())
    .get()
  expect(told[0]).toContain('trong ngày làm việc → 01 ngày làm việc')
  expect(told[2]).toContain('Thời hạn viết như')
  expect(told[3]).toContain('đứng hai lần')

  const form = { ban: String($('input[name=ban]').val()) }
  const done = await call('POST', '/quan-tri/thu-tuc/nhap', { form })
  expect(await termOn('9.999999', '2026-11-23')).toEqual({ amount: 5, unit: 'working-day' })
  const id =
    new URL(done.kind === 'redirect' ? done.to : '', 'http://x').searchParams.get('lan') ?? ''
  await call('POST', '/quan-tri/thu-tuc/nhap/:id/thu-hoi', { params: { id } })
  await expect(termOn('9.999999', '2026-11-23')).rejects.toThrow('Không có thủ tục')
  expect(await termOn('1.001193', '2026-11-23')).toEqual({ amount: 1, unit: 'same-day' })
})

test('a corrected list of the same day is told of the version that began, nothing is half adopted', async () => {
  const row = (term: string) => ['9.888888', 'Cấp giấy phép thả đèn', 'Diều sáo', term, 'Một phần']
  const preview = async (term: string) => {
    const list = await aList([row(term)])
    return read(await call('POST', '/quan-tri/thu-tuc/nhap/xem-truoc', list))
  }
  const form = { ban: String((await preview('05 ngày làm việc'))('input[name=ban]').val()) }
  await call('POST', '/quan-tri/thu-tuc/nhap', { form })
  expect((await preview('06 ngày làm việc'))('tbody').text()).toContain(
    'Đã có một bản bắt đầu từ ngày 23/11/2026',
  )
  await expect(call('POST', '/quan-tri/thu-tuc/nhap', { form })).rejects.toThrow(Refused)
  expect(await termOn('9.888888', '2026-11-23')).toEqual({ amount: 5, unit: 'working-day' })
})

test('a list of thousands fits into the form that adopts it', () => {
  const rows = nationalCatalogue.map((entry) => typedOf({ ...entry, ...undecided }))
  const thousands = Array.from({ length: 44 }, (_, time) =>
    rows.map((row, place) => ({ ...row, code: `9.${100_000 + time * rows.length + place}` })),
  ).flat()
  const ban = packed(thousands)
  expect(new URLSearchParams({ ban }).toString().length).toBeLessThan(FORM_BYTES)
  expect(unpacked(ban).map(typedOf)).toEqual(thousands)
})

test('what is no such list is told, and a tampered one is refused whole', async () => {
  const path = join(import.meta.dirname, '../README.md')
  const files = [{ field: 'tep', name: 'x.xlsx', path, size: 1, sha256: '' }]
  for (const [given, words] of [
    [{}, 'Hãy chọn tệp'],
    [{ files }, 'Tệp không đọc được'],
  ] as const) {
    const reply = await call('POST', '/quan-tri/thu-tuc/nhap/xem-truoc', given)
    expect(reply).toMatchObject({ status: 422 })
    expect(read(reply).text()).toContain(words)
  }
  const tampered = [packed([]), packed([{ code: '1.001193' }]), packed([{}]).slice(2)]
  for (const ban of ['', '{', ...tampered])
    await expect(call('POST', '/quan-tri/thu-tuc/nhap', { form: { ban } })).rejects.toThrow(Refused)
})
