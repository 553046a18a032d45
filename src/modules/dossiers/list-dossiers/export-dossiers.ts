import { type PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Tx } from '#platform/db/database.ts'
import type { Reply } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { type FileColumn, fileColumns } from './dossier-cells.ts'
import { csvLines } from './dossiers-csv.ts'
import { writeWorkbook } from './dossiers-xlsx.ts'
import { openForReader } from './slow-readers.ts'
import { streamDossiers, type Wished } from './stream-dossiers.sql.ts'

export const exportFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type ExportFormat = keyof typeof exportFormats

/** A file of all wished dossiers, written while it is sent: its size does not matter to memory. */
export const exportDossiers = (
  request: Request,
  name: string,
  format: ExportFormat,
  wish: (tx: Tx) => Promise<Wished>,
): Reply => {
  const body = openForReader()
  const columns = fileColumns(request.actor)
  request.db
    .read(request, async (tx) => writers[format](streamDossiers(tx, await wish(tx)), columns, body))
    // Whoever goes away in the middle only ends his own download.
    .catch((error: unknown) => body.destroy(error instanceof Error ? error : new Error('export')))
  return { kind: 'file', name: `${name}.${format}`, type: exportFormats[format], body }
}

type Batches = AsyncIterable<readonly Dossier[]>
type Writer = (batches: Batches, columns: readonly FileColumn[], to: PassThrough) => Promise<void>

const writers = {
  csv: (batches, columns, to) => pipeline(Readable.from(csvLines(batches, columns)), to),
  xlsx: writeWorkbook,
} as const satisfies Record<ExportFormat, Writer>
