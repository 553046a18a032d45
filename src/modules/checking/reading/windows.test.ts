import { expect, test } from 'vitest'
import { readDates } from './dates.ts'
import { periodNames } from './period-words.ts'
import { readWindows } from './windows.ts'

const windowsOf = (text: string) =>
  readWindows(text, readDates(text)).map(({ start, end, from, to }) => [
    ...[text.slice(start, end), from, to],
  ])

test.each([
  ['số liệu từ ngày 15/12/2023 đến ngày 14/6/2024:', 'từ ngày 15/12/2023 đến ngày 14/6/2024'],
  ['số liệu từ 15/12/2023 đến hết 14/6/2024', 'từ 15/12/2023 đến hết 14/6/2024'],
  ['trong kỳ (15/12/2023 - 14/6/2024) sở nhận', '15/12/2023 - 14/6/2024'],
  ['bản tin (15/12 – 14/6/2024)', '15/12 – 14/6/2024'],
  [
    'từ ngày 15 tháng 12 năm 2023 đến ngày 14 tháng 6 năm 2024',
    'từ ngày 15 tháng 12 năm 2023 đến ngày 14 tháng 6 năm 2024',
  ],
  [
    'từ ngày 15/12/2023 (ngày xã mới đi vào hoạt động) đến ngày 14/6/2024',
    'từ ngày 15/12/2023 (ngày xã mới đi vào hoạt động) đến ngày 14/6/2024',
  ],
])('reads the two days of «%s»', (text, words) => {
  expect(windowsOf(text)).toEqual([[words, '2023-12-15', '2024-06-14']])
})

test.each([
  'họp ngày 15/12/2023, ngày 14/6/2024',
  'số 12/15 - 14/6/2024',
  'từ ngày 31/02 đến ngày 14/6/2024',
  'tính đến ngày 14/6/2024',
])('reads no window in «%s»', (text) => {
  expect(windowsOf(text)).toEqual([])
})

test.each([
  ['quý ii và 6 tháng đầu năm 2024', ['quarter 2 2024', 'half-year 1 2024']],
  ['6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024', ['half-year 1 2024', 'half-year 2 2024']],
  ['tháng 11 và 11 tháng năm 2025', ['month 11 2025', 'other 0 2025']],
  ['chín tháng năm 2024; quý iii/2024', ['nine-months 0 2024', 'quarter 3 2024']],
  ['ngày 16 tháng 6 năm 2025, giai đoạn 2021 - 2025, năm 2024 - 2025', []],
])('names the periods of «%s»', (text, names) => {
  expect(periodNames(text).map(({ kind, number, year }) => `${kind} ${number} ${year}`)).toEqual(
    names,
  )
})
