import { once } from 'node:events'
import type { PassThrough } from 'node:stream'
import type { Dossier } from '../dossier.ts'
import type { FileColumn } from './dossier-cells.ts'

/** Writes the list as a workbook of one sheet into `to`; each row is let go once it is written. */
export const writeWorkbook = async (
  batches: AsyncIterable<readonly Dossier[]>,
  columns: readonly FileColumn[],
  to: PassThrough,
): Promise<void> => {
  // Loaded when first wanted: an office that starts needs neither its memory nor its time.
  const { default: Excel } = await import('exceljs')
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true })
  const sheet = workbook.addWorksheet('Hồ sơ', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ label, width }) => ({ header: label, width }))
  sheet.getRow(1).font = { bold: true }
  for await (const rows of batches) {
    for (const row of rows) sheet.addRow(columns.map(cellOf(row))).commit()
    await isTaken(to)
  }
  sheet.commit()
  await workbook.commit()
}

const cellOf =
  (row: Dossier) =>
  ({ cell, amount }: FileColumn): string | number =>
    amount ? amount(row) : cell(row)

/** Waits for a slow reader; throws when there is none any more. */
const isTaken = async (to: PassThrough): Promise<void> => {
  await new Promise(setImmediate)
  if (to.destroyed) throw new Error('nobody reads the file any more')
  if (to.writableNeedDrain) await Promise.race([once(to, 'drain'), once(to, 'close')])
}
