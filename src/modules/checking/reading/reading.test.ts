import { describe, expect, test } from 'vitest'
import { readDates } from './dates.ts'
import { readDocuments } from './documents.ts'
import { readFigures } from './figures.ts'
import { flowOf } from './flow.ts'
import { readText } from './reading.ts'

const figuresOf = (text: string) =>
  readText(text, {}).numerals.map(({ value, unit }) => `${value} ${unit}`.trim())

describe('numbers as Vietnamese offices write them', () => {
  test.each([
    ['1286 hồ sơ', '1286 hồ sơ'],
    ['1.286 hồ sơ', '1286 hồ sơ'],
    ['1 286 hồ sơ', '1286 hồ sơ'],
    ['4,52 ngàn hồ sơ', '4520 hồ sơ'],
    ['12,5 tỷ đồng', '12500000000 đồng'],
    ['32 %', '32 %'],
    ['3.26%', '3.26 %'],
    ['98,76%', '98.76 %'],
    ['01 thông báo', '1 thông báo'],
    ['ba kế hoạch', '3 kế hoạch'],
    ['15 văn bản quy phạm pháp luật', '15 văn bản quy phạm pháp luật'],
    ['25 phần trăm', '25 %'],
  ])('%s is %s', (text, expected) => expect(figuresOf(text)).toEqual([expected]))

  test('hơn, gần, trên and khoảng make a figure no more than a measure', () => {
    const read = (text: string) =>
      readText(text, {}).numerals.map(({ isApproximate }) => isApproximate)
    expect(read('hơn 5.000 hồ sơ, gần 95%, trên 30 xã, khoảng 12 người')).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(read('có 5.000 hồ sơ')).toEqual([false])
  })

  test('years, periods, document numbers, dates, labels and levels count nothing', () => {
    expect(
      figuresOf(
        '2. Năm 2024, quý 1, 6 tháng đầu năm; Kế hoạch số 98/KH-UBND ngày 29/12/2023; kỳ 2019-2023; mức độ 3 và 4; khổ A3; Điều 15; 24/7; lúc 8:30.',
      ),
    ).toEqual([])
  })

  test('a/b is two figures', () => {
    const [item] = readText('Có 1.217/1.286 hồ sơ, chiếm 94,63%.', {}).items
    expect([item?.figure.value, item?.base?.value, item?.rates[0]?.value]).toEqual([
      1217, 1286, 94.63,
    ])
  })
})

describe('a day without its year, and a count of a whole', () => {
  test.each(['hôm 26/8', 'chợ 3/2', 'từ 01/10 đến 05/10', 'đến 31/8 là xong', 'lễ 2/9 xã mở hội'])(
    '%s is a day',
    (text) => expect(figuresOf(text)).toEqual([]),
  )

  test.each(['3/4 thôn', '05/05 thủ tục', 'đạt 3/4 (75%)', 'ở 11/11 tổ'])('%s counts', (text) =>
    expect(figuresOf(text).length).toBeGreaterThan(1),
  )
})

test('numbers in a list of documents count nothing', () => {
  expect(figuresOf('gửi văn bản (số 211, 254 và 302)')).toEqual([])
})

describe('dates', () => {
  test.each([
    ['06/6/2024', '2024-06-06'],
    ['06-6-2024', '2024-06-06'],
    ['06.6.2024', '2024-06-06'],
    ['ngày 06 tháng 6 năm 2024', '2024-06-06'],
    ['31/02/2024', undefined],
  ])('%s', (text, day) => expect(readDates(text)[0]?.day).toBe(day))

  test('a window is read from "từ ngày … đến ngày …" and from brackets', () => {
    const windows = (text: string) => readText(text, {}).windows.map(({ from, to }) => [from, to])
    expect(windows('từ ngày 07/12/2023 đến hết ngày 06/6/2024')).toEqual([
      ['2023-12-07', '2024-06-06'],
    ])
    expect(windows('(15/12/2024 - 14/3/2025)')).toEqual([['2024-12-15', '2025-03-14']])
    expect(windows('họp ngày 07/12/2023, ngày 06/6/2024')).toEqual([])
  })
})

describe('documents', () => {
  const read = (text: string) => readDocuments(text, readDates(text.toLowerCase()))[0]

  test('kind, number, symbol, date, issuer and subject', () => {
    expect(
      read('Quyết định số 02/2023/QĐ-UBND ngày 04/12/2023 của UBND huyện về việc phân công.'),
    ).toMatchObject({
      kind: 'Quyết định',
      number: '02',
      year: '2023',
      symbol: 'QĐ-UBND',
      day: '2023-12-04',
      issuer: 'UBND huyện',
      subject: 'phân công',
    })
  })

  test.each([
    ['Chỉ thị số 31-CT/TU ngày 13/6/2014', '31', 'CT/TU'],
    ['thông báo số 85a/TB-UBND', '85a', 'TB-UBND'],
    ['Công văn số 436/UBND-TN ngày 01/02/2024', '436', 'UBND-TN'],
    ['Nghị định 118/2025/NĐ-CP', '118', 'NĐ-CP'],
  ])('%s', (text, number, symbol) => expect(read(text)).toMatchObject({ number, symbol }))
})

describe('text as scans leave it', () => {
  test('a sentence goes on behind the footnotes that cut it', () => {
    const flow = flowOf(
      '- Theo quyết định số 62/QĐ-UBND ngày\n\n⁸ Gồm hai người.\n\n23/02/2024 của xã².\n\n- Khác',
    )
    expect(flow.text).toBe(
      '- Theo quyết định số 62/QĐ-UBND ngày 23/02/2024 của xã.\n- Khác\nGồm hai người.',
    )
    expect(flow.marks.map(({ number }) => number)).toEqual([2, 8])
  })

  test('the number of a page is no figure', () => {
    const flow = flowOf(
      'Đã ban hành kế hoạch thực hiện\n\n2\n\n100 hồ sơ đã giải quyết.\n\nTrang 3/5\n',
    )
    expect(flow.text).toBe('Đã ban hành kế hoạch thực hiện\n100 hồ sơ đã giải quyết.')
  })

  test('words broken at the end of a line', () => {
    expect(flowOf('cải cách hành-\nchính của xã').text).toBe('cải cách hành chính của xã')
    expect(flowOf('số 5/QĐ-\nUBND của xã').text).toBe('số 5/QĐ-UBND của xã')
  })

  test('letters in parts are composed, and offsets lead back to the text', () => {
    const source = 'Có **1.286** hồ sơ'.normalize('NFD')
    const flow = flowOf(source)
    const at = flow.text.indexOf('hồ sơ')
    expect(flow.text).toBe('Có 1.286 hồ sơ')
    expect(flow.place(at, at + 5)).toEqual({
      quote: 'hồ sơ'.normalize('NFD'),
      start: source.indexOf('h'),
      end: source.length,
    })
  })

  test('rows with bars and rows with tabs are one', () => {
    const cells = (text: string) =>
      readText(text, {}).rows.map((row) => row.cells.map((cell) => cell.text))
    expect(cells('| 1 | Hồ sơ | 12 |\n|---|---|---|\n| 2 | Phiếu |  |')).toEqual([
      ['1', 'Hồ sơ', '12'],
      ['2', 'Phiếu', ''],
    ])
    expect(cells('1\tHồ sơ\t12')).toEqual([['1', 'Hồ sơ', '12']])
  })
})

describe('period and unit', () => {
  test.each([
    ['BÁO CÁO\nKết quả quý I năm 2025', 'quarter', '2024-12-15', '2025-03-14'],
    ['BÁO CÁO\nKết quả quý III/2025', 'quarter', '2025-06-15', '2025-09-14'],
    ['BÁO CÁO\nKết quả 9 tháng đầu năm 2025', 'nine-months', '2024-12-15', '2025-09-14'],
    ['BÁO CÁO\nKết quả năm 2024, nhiệm vụ năm 2025', 'year', '2023-12-15', '2024-12-14'],
  ])('%s', (text, kind, from, to) => {
    expect(readText(text, {}).period).toMatchObject({ kind, from, to, isStated: false })
  })

  test.each([
    ['UBND phường An Hải báo cáo kết quả như sau', 'phường', 'An Hải'],
    ['UBND tỉnh Quảng Nam; UBND xã Bình Phú; UBND xã Bình Phú', 'xã', 'Bình Phú'],
    ['ỦY BAN NHÂN DÂN\nHUYỆN TƯ NGHĨA', 'huyện', 'TƯ NGHĨA'],
  ])('%s', (text, level, name) => expect(readText(text, {}).unit).toMatchObject({ level, name }))
})

describe('hostile text', () => {
  const size = 300_000
  const cases = {
    brackets: '1 ('.repeat(size / 3),
    digits: '1'.repeat(size),
    sums: 'tiếp nhận 9 hồ sơ, trong đó trực tuyến 5, trực tiếp 5. '.repeat(size / 55),
    tables: '1\t2\t3\n'.repeat(size / 6),
    notes: '¹ a (1); (2); (3);\n'.repeat(size / 18),
    capitals: 'XÃ '.repeat(size / 3),
  }
  test.each(Object.entries(cases))('%s do not blow up', (_, text) => {
    const started = process.cpuUsage()
    readText(text, {})
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(3000)
  })
})

test('figures are read in the order of the text', () => {
  const starts = readFigures('ba kế hoạch, 5 hồ sơ, hai cuộc', []).map(({ start }) => start)
  expect(starts).toEqual([0, 13, 22])
})
