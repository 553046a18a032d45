import type { Cell, Row } from './tables.ts'

export type IndicatorRow = Row & {
  label: Cell
  unit: Cell
  value: Cell
  note: Cell
  /** The label of the row above that opens the group. */
  group: string
}

type Columns = { label: number; unit: number; value: number; note: number }

/** The rows of tables headed "Chỉ tiêu … Đơn vị tính … Số liệu … Ghi chú". */
export const readIndicatorRows = (rows: Row[]): IndicatorRow[] => {
  const found: IndicatorRow[] = []
  let columns: Columns | undefined
  let table = 0
  let group = ''
  for (const row of rows) {
    if (row.table !== table) columns = undefined
    table = row.table
    const head = columnsOf(row, columns)
    if (head || isHead(row)) {
      columns = head ?? columns
      continue
    }
    if (!columns) continue
    const read = indicatorOf(row, columns, group)
    if (!read) continue
    if (/^\d/.test(row.cells[0]?.text ?? '') && !read.value.text) group = read.label.text
    else if (/^\d/.test(row.cells[0]?.text ?? '')) group = ''
    found.push({ ...read, group })
  }
  return found
}

const isHead = ({ cells }: Row): boolean => /^(?:stt|tt|số tt)$/i.test(cells[0]?.text ?? '')

const columnsOf = (row: Row, before: Columns | undefined): Columns | undefined => {
  const at = (pattern: RegExp) => row.cells.findIndex(({ text }) => pattern.test(text.trim()))
  const unit = at(/^(?:đơn vị(?: tính)?|đvt)$/i)
  const value = at(/^(?:số liệu|kết quả|số lượng|giá trị)(?: thống kê)?$/i)
  if (unit < 0 || value <= unit) return undefined
  const note = at(/^ghi chú$/i)
  return { label: unit - 1, unit, value, note: note > value ? note : (before?.note ?? value + 1) }
}

const indicatorOf = (row: Row, columns: Columns, group: string): IndicatorRow | undefined => {
  const nothing = { start: row.end, end: row.end, text: '' }
  const label = row.cells[columns.label]
  if (!label?.text) return undefined
  const value = row.cells[columns.value] ?? nothing
  const note = row.cells[columns.note] ?? nothing
  return { ...row, label, unit: row.cells[columns.unit] ?? nothing, value, note, group }
}
