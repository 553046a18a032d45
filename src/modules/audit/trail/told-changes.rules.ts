import type { Written } from './trail.sql.ts'

/** One column of one row that an act wrote, with what stood there before; undefined when nothing did. */
export type ToldChange = {
  table: string
  column: string
  before: string | undefined
  after: string
}

const OWN_COLUMNS = ['id', 'unit_id', 'recorded_at']

/** What an act changed: every column that it wrote and that says something else than before. */
export const toldChanges = (act: Written, earlier: readonly Written[]): ToldChange[] =>
  Object.entries(act).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => !OWN_COLUMNS.includes(column))
        .map(([column, value]) => ({
          ...{ table, column, after: textOf(value) },
          before: lastWritten(earlier, table, row.id, column),
        }))
        .filter(({ before, after }) => (before ?? '') !== after),
    ),
  )

const lastWritten = (
  earlier: readonly Written[],
  table: string,
  id: unknown,
  column: string,
): string | undefined => {
  const written = earlier
    .flatMap((changes) => changes[table] ?? [])
    .filter((row) => row.id === id && column in row)
    .at(-1)
  return written && textOf(written[column])
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
