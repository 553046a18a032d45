import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { establishUnit } from '#modules/organisation'
import type { Form } from '#platform/http/route.ts'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../test/support/call.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { adoptCalendar, calendarRoutes, nationalCalendar } from './index.ts'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })

const request = () => ({
  db: test$.db,
  unitId: 1,
  actor: { name: 'Lê Thị Thu', role: 'clerk' as const },
  now: instantAt('2024-06-05', '08:00'),
  newId: randomUUID,
})

beforeAll(async () => {
  await establishUnit(request(), {
    name: 'Ủy ban nhân dân xã Thử',
    shortName: 'UBND xã Thử',
    place: 'Thử',
    superior: 'UBND THÀNH PHỐ',
    superiorInText: 'UBND thành phố',
    agencyCode: { qcvn102: '000.00.51.H48', qd20: 'H48.51' },
    scheme: 'day',
    grain: 'minute',
    effectiveFrom: '2023-01-01',
  })
  await adoptCalendar(request(), nationalCalendar)
})

const open = async (query: Form = {}) => {
  const [route] = calendarRoutes(frame)
  const reply = await route?.handle(aCall({ query, request: request() }))
  if (reply?.kind !== 'page') throw new Error('no page')
  return { $: load(reply.html), status: reply.status ?? 200 }
}

const question = {
  ngay: '2024-06-05',
  gio: '15:20',
  'thoi-han': '3',
  'don-vi': 'working-day',
  'cach-tinh': 'day',
}

test('the page opens on this year with its days, how sure they are, and the office hours', async () => {
  const { $ } = await open()
  expect($('h1').text()).toContain('Lịch làm việc năm 2024')
  const kings = $('tbody tr').filter((_, row) => $(row).text().includes('Giỗ Tổ'))
  expect(kings.text()).toContain('Thứ Năm, 18/4/2024')
  expect(kings.find('.ds-tag').text()).toContain('Chưa đối chiếu văn bản')
  expect($('tbody').text()).toContain('Làm bù cho 29/4/2024')
  expect($('#gio-lam-viec').parent().text()).toContain('Thứ Hai07:00–11:30, 13:30–17:00')
})

test('another year shows its own days, and an awaited notice warns', async () => {
  const { $ } = await open({ nam: '2027' })
  expect($('tbody').text()).not.toContain('/2024')
  expect($('.ds-alert').text()).toContain('Chưa có thông báo chính thức')
})

test('a year before any calendar says so, and nonsense opens this year', async () => {
  expect((await open({ nam: '2019' })).$('main').text()).toContain('chưa có lịch làm việc cho năm')
  expect((await open({ nam: `'<b>` })).$('h1').text()).toContain('2024')
})

test('three working days from Wednesday end on Monday, told line by line', async () => {
  const { $, status } = await open({ nam: '2024', ...question })
  expect(status).toBe(200)
  expect($('[role=status]').text()).toContain('Hạn trả kết quả: 17:00 Thứ Hai, 10/6/2024')
  expect($('.explanation li').length).toBe(6)
  expect($('.explanation li').eq(3).text()).toContain('không tính: nghỉ hằng tuần')
})

test.each([
  ['8h05', '08:05'],
  ['8:05', '08:05'],
  ['14h', '14:00'],
])('the hour may be typed as %s', async (gio, read) => {
  const { $ } = await open({ ...question, gio })
  expect($('.explanation h3').text()).toContain(read)
})

test('mistakes stand beside their fields and above the form, and what was typed stays', async () => {
  const typed = {
    ngay: '2024-02-31',
    gio: '25:00',
    'thoi-han': '0',
    'don-vi': 'tuần',
    'cach-tinh': '',
  }
  const { $, status } = await open(typed)
  expect(status).toBe(422)
  const links = $('.ds-error-summary a').map((_, link) => $(link).attr('href'))
  expect(links.get()).toEqual(['#o-ngay', '#o-gio', '#o-thoi-han', '#o-don-vi', '#o-cach-tinh'])
  expect($('#o-thoi-han-error').text()).toContain('từ 1 đến 999')
  expect($('#o-gio').attr('value')).toBe('25:00')
  expect($('.explanation').length).toBe(0)
})

test('a day before the first calendar is a fault of the day', async () => {
  const { $ } = await open({ ...question, ngay: '2019-06-05' })
  expect($('#o-ngay-error').text()).toContain('chưa có lịch làm việc')
})
