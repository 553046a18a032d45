import ExcelJS from 'exceljs'
import { formatCount } from '#platform/numbers.ts'
import { Refused } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import { columnsIn, type ImportedField } from './catalogue-columns.ts'
import { refuseBursting } from './refuse-bursting.ts'

/** A row of the sheet, its number there, and what stood under the headings we know. */
export type ImportedRow = { number: number; typed: Partial<Record<ImportedField, string>> }

/** A list of a province has some thousands of rows; more is not one. */
const MOST_ROWS = 5000
const ROWS_ABOVE_HEADINGS = 15

/**
 * The rows of the first sheet of an XLSX file that have a code or a name.
 * @throws Refused when it is no such file, has no such columns or too many rows
 */
export const rowsOfWorkbook = async (path: string): Promise<ImportedRow[]> => {
  const sheet = await firstSheet(path)
  if (sheet.rowCount > MOST_ROWS)
    throw new Refused(`Tệp có hơn ${formatCount(MOST_ROWS)} dòng; hãy tách thành nhiều tệp.`)
  const lines = Array.from({ length: sheet.rowCount }, (_, place) => textsOf(sheet, place + 1))
  const head = lines.slice(0, ROWS_ABOVE_HEADINGS).findIndex((titles) => isHead(columnsIn(titles)))
  if (head < 0)
    throw new Refused('Không thấy dòng tiêu đề có cột “Mã TTHC” và “Tên thủ tục” ở trang tính đầu.')
  const columns = columnsIn(lines[head] ?? [])
  return lines
    .map((texts, place) => ({ number: place + 1, typed: typedOf(texts, columns) }))
    .slice(head + 1)
    .filter(({ typed }) => typed.code || typed.name)
}

const UNREADABLE = 'Tệp không đọc được. Hãy lưu danh mục thành tệp Excel (.xlsx) rồi gửi lại.'

const firstSheet = async (path: string): Promise<ExcelJS.Worksheet> => {
  const workbook = new ExcelJS.Workbook()
  try {
    await refuseBursting(path)
    await workbook.xlsx.readFile(path)
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(UNREADABLE)
  }
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Refused('Tệp không có trang tính nào.')
  return sheet
}

const isHead = (columns: ReadonlyMap<ImportedField, number>): boolean =>
  columns.has('code') && columns.has('name')

const typedOf = (
  texts: readonly string[],
  columns: ReadonlyMap<ImportedField, number>,
): ImportedRow['typed'] =>
  Object.fromEntries([...columns].map(([field, place]) => [field, texts[place] ?? '']))

const textsOf = (sheet: ExcelJS.Worksheet, number: number): string[] => {
  const row = sheet.getRow(number)
  return Array.from({ length: Math.min(sheet.columnCount, 60) }, (_, place) => {
    const { value, text } = row.getCell(place + 1)
    return value instanceof Date ? dayOf(value) : String(text ?? '').trim()
  })
}
