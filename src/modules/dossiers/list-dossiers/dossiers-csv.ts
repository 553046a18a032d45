import { csvLinesOf, csvOf } from '#platform/csv.ts'
import type { Dossier } from '../dossier.ts'
import type { FileColumn } from './dossier-cells.ts'

/** The list as a spreadsheet, batch by batch; money without dots, so that it can be added up. */
export async function* csvLines(
  batches: AsyncIterable<readonly Dossier[]>,
  columns: readonly FileColumn[],
): AsyncGenerator<string> {
  yield csvOf([columns.map(({ label }) => label)])
  for await (const rows of batches)
    yield csvLinesOf(rows.map((row) => columns.map(({ cell }) => cell(row))))
}
