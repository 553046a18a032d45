import { expect, test } from 'vitest'
import { parseInstant } from '#platform/time.ts'
import type { Scheme, TermUnit } from './calendar.ts'
import { dueDate } from './due-date.rules.ts'
import { nationalCalendar } from './national-calendar.ts'

const retold = (accepted: string, amount: number, unit: TermUnit, scheme: Scheme = 'day') =>
  dueDate({
    acceptedAt: parseInstant(accepted) ?? new Date(Number.NaN),
    term: { amount, unit },
    calendar: nationalCalendar,
    scheme,
  }).lines.map(({ counted, text }) => `${counted ? '+' : '-'} ${text}`)

test('working days: what counted, what did not, and why', () => {
  expect(retold('2026-01-08T10:00', 3, 'working-day')).toEqual([
    '- Thứ Năm, 08/01/2026: tiếp nhận lúc 10:00, ngày tiếp nhận không tính',
    '+ Thứ Sáu, 09/01/2026: ngày làm việc thứ 1',
    '+ Thứ Bảy, 10/01/2026: ngày làm việc thứ 2 (làm bù cho ngày 02/01/2026, Tết Dương lịch – theo báo chí)',
    '- Chủ nhật, 11/01/2026: không tính: nghỉ hằng tuần',
    '+ Thứ Hai, 12/01/2026: ngày làm việc thứ 3',
  ])
})

test('a same-day dossier received late, before a holiday', () => {
  expect(retold('2026-11-23T15:30', 1, 'same-day')).toEqual([
    '- Thứ Hai, 23/11/2026: tiếp nhận lúc 15:30, sau 15:00, chuyển sang ngày làm việc tiếp theo',
    '- Thứ Ba, 24/11/2026: không tính: nghỉ lễ, Ngày Văn hóa Việt Nam – theo báo chí',
    '+ Thứ Tư, 25/11/2026: ngày làm việc tiếp theo',
  ])
})

test('calendar days whose last one is a day of rest', () => {
  expect(retold('2026-03-05T10:00', 2, 'calendar-day')).toEqual([
    '- Thứ Năm, 05/3/2026: tiếp nhận lúc 10:00, ngày tiếp nhận không tính',
    '+ Thứ Sáu, 06/3/2026: ngày thứ 1',
    '+ Thứ Bảy, 07/3/2026: ngày thứ 2, vẫn tính: nghỉ hằng tuần',
    '- Chủ nhật, 08/3/2026: không tính: nghỉ hằng tuần',
    '- Thứ Hai, 09/3/2026: hạn rơi vào ngày nghỉ, chuyển sang ngày làm việc này',
  ])
})

test('a month that ends on a day of rest', () => {
  expect(retold('2026-02-07T10:00', 1, 'month')).toEqual([
    '- Tiếp nhận lúc 10:00 Thứ Bảy, 07/02/2026, ngoài giờ làm việc: coi như tiếp nhận lúc 07:00 Thứ Hai, 09/02/2026',
    '- Thứ Hai, 09/02/2026: tiếp nhận lúc 07:00, ngày tiếp nhận không tính',
    '+ Thứ Hai, 09/3/2026: đủ 1 tháng',
  ])
})

test('scheme hour shows the hours taken from each day', () => {
  expect(retold('2026-03-06T16:30', 1, 'working-day', 'hour')).toEqual([
    '+ Thứ Sáu, 06/3/2026: tính 30 phút làm việc',
    '- Thứ Bảy, 07/3/2026: không tính: nghỉ hằng tuần',
    '- Chủ nhật, 08/3/2026: không tính: nghỉ hằng tuần',
    '+ Thứ Hai, 09/3/2026: tính 7 giờ 30 phút làm việc',
  ])
})

test('plain hours run through the night', () => {
  expect(retold('2026-03-09T16:00', 20, 'hour')).toEqual([
    '+ Thứ Hai, 09/3/2026: tính 8 giờ liên tục',
    '+ Thứ Ba, 10/3/2026: tính 12 giờ liên tục',
  ])
})

test.each([
  ['2026-03-06T16:00', 24, 'Thứ Hai, 09/3/2026'],
  ['2026-03-09T16:00', 8, 'Thứ Ba, 10/3/2026'],
] as const)('plain hours from %s for %i are put off until %s', (accepted, amount, day) => {
  expect(retold(accepted, amount, 'hour').at(-1)).toBe(
    `- ${day}: hết giờ khi cơ quan chưa mở cửa, chuyển sang 07:00`,
  )
})

test('no explanation is built when none is wanted', () => {
  const acceptedAt = new Date('2026-03-09T03:00:00Z')
  const input = { acceptedAt, term: { amount: 3, unit: 'working-day' }, explain: false } as const
  expect(dueDate({ ...input, calendar: nationalCalendar }).lines).toEqual([])
})
