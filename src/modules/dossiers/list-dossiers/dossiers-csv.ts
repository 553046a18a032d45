import { csvOf } from '#platform/csv.ts'
import type { Dossier } from '../dossier.ts'
import type { FileColumn } from './dossier-cells.ts'

/** The list as a spreadsheet, batch by batch; money without dots, so that it can be added up. */
export async function* csvLines(
  batches: AsyncIterable<readonly Dossier[]>,
  columns: readonly FileColumn[],
): AsyncGenerator<string> {
  yield csvOf([columns.map(({ label }) => label)])
  for await (const rows of batches)
    yield withoutMark(csvOf(rows.map((row) => columns.map(({ cell }) => cell(row)))))
}

/** The mark of the byte order stands once, at the beginning of a file. */
const withoutMark = (lines: string): string => lines.replace(/^\uFEFF/, '')
