import Excel from 'exceljs'
import { expect, test } from 'vitest'
import { anOfficialDocument, statisticsAppendix } from './official-document.builder.ts'
import type { OfficialDocument } from './official-document.ts'
import { renderXlsx } from './render-xlsx.ts'

const open = async (document: OfficialDocument): Promise<Excel.Workbook> => {
  const workbook = new Excel.Workbook()
  const { buffer, byteOffset, byteLength } = await renderXlsx(document)
  await workbook.xlsx.load(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer)
  return workbook
}

const sheetOf = async (document: OfficialDocument, name: string): Promise<Excel.Worksheet> => {
  const sheet = (await open(document)).getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

const rowOf = (sheet: Excel.Worksheet, label: string): Excel.Row | undefined =>
  sheet.getRows(1, sheet.rowCount)?.find((row) => row.getCell(2).value === label)

test('counts, rates and codes are numbers; ordinal marks are text', async () => {
  const sheet = await sheetOf(anOfficialDocument(), 'Phụ lục')
  expect(rowOf(sheet, 'Hồ sơ đã tiếp nhận')?.getCell(4)).toMatchObject({
    value: 1286,
    numFmt: '#,##0',
  })
  const rate = rowOf(sheet, 'Tỷ lệ hồ sơ giải quyết đúng hạn')?.getCell(4)
  expect(rate).toMatchObject({ value: 96.93, numFmt: '#,##0.00' })
  expect(rowOf(sheet, 'Hình thức khảo sát')?.getCell(4).value).toBe(0)
  expect(rowOf(sheet, 'Hình thức khảo sát')?.getCell(1).value).toBe('1.2.')
})

test('header cells are merged as in the document and repeated in print on A4', async () => {
  const sheet = await sheetOf(anOfficialDocument(), 'Phụ lục')
  expect(sheet.getCell('C5').value).toBe('Kết quả thống kê')
  expect(sheet.getCell('D5').master.address).toBe('C5')
  expect(sheet.getCell('A6').master.address).toBe('A5')
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: '5:6', fitToWidth: 1 })
})

test('each appendix has its own sheet', async () => {
  const wide = { ...statisticsAppendix, landscape: true }
  const workbook = await open(anOfficialDocument({ appendices: [statisticsAppendix, wide] }))
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II'])
  expect(workbook.worksheets[1]?.pageSetup.orientation).toBe('landscape')
})

test('a document without appendices gives the tables of its text', async () => {
  const sheet = await sheetOf(anOfficialDocument({ appendices: [] }), 'Số liệu')
  expect(sheet.getCell('B7').value).toBe(812)
})

test('text that looks like a formula stays text', async () => {
  const formula = '=HYPERLINK("http://x")'
  const sheet = await sheetOf(
    anOfficialDocument({ appendices: [{ ...statisticsAppendix, title: formula }] }),
    'Phụ lục',
  )
  expect(sheet.getCell('A2').value).toBe(formula.toUpperCase())
})

test('the same document gives the same bytes', async () => {
  const [first, second] = [
    await renderXlsx(anOfficialDocument()),
    await renderXlsx(anOfficialDocument()),
  ]
  expect(first.equals(second)).toBe(true)
})
