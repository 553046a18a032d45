import { load } from 'cheerio'
import Excel from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { documentStylesHref } from '#modules/official-documents'
import type { Form, Reply } from '#platform/http/route.ts'
import { NotFound, Refused } from '#platform/refused.ts'
import type { Request, Role } from '#platform/request.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, aDossierInProgress, anOffice, moved, type Office } from '../dossiers.builder.ts'
import { formRoutes } from './routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = formRoutes(frame)
const FORM = '/ho-so/:code/bieu-mau/:form'
const BOOK = '/ho-so/so-theo-doi'
const BOOK_FILE = '/ho-so/so-theo-doi.:format'

let office: Office
let other: Office
let code = ''

beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  other = await anOffice(test$.db, 2)
  await aDossier(office.as('clerk', '2024-05-31', '09:00'))
  code = (await aDossierInProgress(office.as('clerk', '2024-06-05', '09:00'))).code
  await moved(office.as('specialist', '2024-06-06', '09:00'), { code }, 'request-supplement')
  await moved(office.as('clerk', '2024-06-06', '15:00'), { code }, 'complete-supplement')
  await moved(office.as('specialist', '2024-06-07', '10:00'), { code }, 'finish')
  await moved(office.as('clerk', '2024-06-07', '14:00'), { code }, 'return-result')
})

type Given = { params?: Form; query?: Form; as?: Request }
const ask = async (url: string, { as, ...given }: Given = {}): Promise<Reply> => {
  const route = routes.find((known) => known.url === url)
  if (!route) throw new Error(`no route ${url}`)
  expect(route.permission).toBe('office')
  return await route.handle(aCall({ request: as ?? office.as('clerk', '2024-06-20'), ...given }))
}
const form = (name: string, given: Given = {}) =>
  ask(FORM, { params: { code, form: name }, ...given })
const read = (reply: Reply) => {
  if (reply.kind !== 'page') throw new Error(`a ${reply.kind} came, not a page`)
  return load(reply.html)
}
const file = (reply: Reply) => {
  if (reply.kind !== 'file' || !Buffer.isBuffer(reply.body)) throw new Error('no file came')
  return { ...reply, body: reply.body }
}

test('a form opens as a page with its files beside it, and on paper it stands alone', async () => {
  const $ = read(await form('giay-tiep-nhan'))
  expect($('h1').first().text().trim()).toBe('Giấy tiếp nhận hồ sơ và hẹn trả kết quả')
  expect(
    $('.document-tools a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual([
    `/ho-so/${code}/bieu-mau/giay-tiep-nhan.pdf`,
    `/ho-so/${code}/bieu-mau/giay-tiep-nhan.docx`,
  ])
  expect($(`link[href="${documentStylesHref}"]`).length).toBe(1)
  expect($('section.sheet.a5').text()).toContain('Quyển số 2024, số thứ tự 2')
  expect($('script, style, [style]').length).toBe(0)
})

test('the receipt after the supplement promises the new date', async () => {
  expect(read(await form('giay-tiep-nhan'))('section').text()).toContain('ngày 10/6/2024')
  expect(read(await form('giay-tiep-nhan-2'))('section').text()).toContain('ngày 11/6/2024')
})

test.each([
  ['pdf', 'application/pdf', true, '%PDF'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false, 'PK'],
])('as %s it is a file with the code in its name', async (ending, type, inline, begins) => {
  const { body, ...reply } = file(await form(`kiem-soat.${ending}`))
  expect(reply).toMatchObject({ name: `${code}-kiem-soat.${ending}`, type, inline })
  expect(body.toString('latin1', 0, begins.length)).toBe(begins)
})

test.each([
  '',
  'tu-choi',
  'giay-tiep-nhan-3',
  'giay-tiep-nhan.exe',
  'giay-tiep-nhan.xlsx',
  'so-theo-doi',
  '../x',
  '\0',
])('a form that the dossier does not have (%j) is not found', async (name) => {
  await expect(form(name)).rejects.toThrow(NotFound)
})

test('another unit finds nothing of it', async () => {
  await expect(form('giay-tiep-nhan', { as: other.as('clerk', '2024-06-20') })).rejects.toThrow(
    NotFound,
  )
})

test('the register of a month goes on counting from the months before', async () => {
  const $ = read(await ask(BOOK))
  expect($('section.sheet').attr('class')).toContain('a4-landscape')
  expect($('tbody tr').length).toBe(1)
  const cells = $('tbody td')
    .map((_, cell) => $(cell).text())
    .get()
  expect(cells.slice(0, 2)).toEqual(['2', code])
  expect(cells.slice(7, 11)).toEqual([
    '05/6/2024',
    '11/6/2024',
    '07/6/2024',
    'Trả trực tiếp cho người nộp',
  ])
  expect($('section').text()).toContain('Từ ngày 01/6/2024 đến ngày 20/6/2024')
})

test('telephones stand in forms and in the register for those only whose work needs them', async () => {
  const reading = async (role: Role) => {
    const as = { ...office.as('clerk', '2024-06-20'), actor: { name: 'Một người', role } }
    const shown = [await form('giay-tiep-nhan', { as }), await ask(BOOK, { as })]
    return shown.map((reply) => /0905123456|•••/.exec(read(reply)('section.sheet').text())?.[0])
  }
  expect(await reading('clerk')).toEqual(['0905123456', '0905123456'])
  for (const role of ['office-clerk', 'administrator', 'upper-level'] as const)
    expect(await reading(role), role).toEqual(['•••', '•••'])
})

test('a period without dossiers is an empty register', async () => {
  const $ = read(await ask(BOOK, { query: { tu: '2023-02-01', den: '2023-02-28' } }))
  expect($('tbody tr').length).toBe(0)
  expect($('.page-title').text()).toContain('0 hồ sơ')
})

test('a wrong period is told at its field with what was typed, and nothing is shown', async () => {
  const reply = await ask(BOOK, { query: { tu: '2024-06-21', den: '2024-06-20' } })
  expect(reply).toMatchObject({ kind: 'page', status: 422 })
  const $ = read(reply)
  expect($('main').text()).toContain('Từ ngày không được sau đến ngày.')
  expect($('input[name=tu]').attr('value')).toBe('2024-06-21')
  expect($('.official-document').length).toBe(0)
  const asked = ask(BOOK_FILE, { params: { format: 'pdf' }, query: { tu: 'x' } })
  await expect(asked).rejects.toThrow(Refused)
})

test('as a workbook the register has numbers, on A4 across', async () => {
  const query = { tu: '2024-05-01', den: '2024-06-30' }
  const { body, name } = file(await ask(BOOK_FILE, { params: { format: 'xlsx' }, query }))
  expect(name).toBe('so-theo-doi-ho-so-2024-05-01-2024-06-30.xlsx')
  const workbook = new Excel.Workbook()
  await workbook.xlsx.load(new Uint8Array(body).buffer)
  const [sheet] = workbook.worksheets
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' })
  expect(sheet?.getColumn(1).values.filter((value) => typeof value === 'number')).toEqual([1, 2])
  await expect(ask(BOOK_FILE, { params: { format: 'json' } })).rejects.toThrow(NotFound)
})
