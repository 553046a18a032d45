import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Measurement } from './indicators/measurement.ts'

export type SectionTexts = Readonly<Record<string, string>>
export type ManualFigure = {
  value: number | null
  reason: 'known' | 'not-applicable' | 'not-known'
  note: string
}
export type ManualFigures = Readonly<Record<string, ManualFigure>>

type At = Pick<Measurement, 'from' | 'to' | 'knownAt'>

/** What the writer has added to the report of this period, by section. */
export const readSectionTexts = async (
  tx: Tx,
  { from, to, knownAt }: At,
): Promise<SectionTexts> => {
  const rows = await tx.many<{ section: string; body: string }>(sql`
    select section, body from reporting.section_text_facts(${knownAt}::timestamptz)
    where period_from = ${from} and period_to = ${to}`)
  return Object.fromEntries(rows.map(({ section, body }) => [section, body]))
}

/** Cells of the appendix filled by hand for this period, by row. */
export const readManualFigures = async (
  tx: Tx,
  { from, to, knownAt }: At,
): Promise<ManualFigures> => {
  const rows = await tx.many<ManualFigure & { key: string }>(sql`
    select row_key as key, value::float8 as value, reason, note
    from reporting.manual_figure_facts(${knownAt}::timestamptz)
    where period_from = ${from} and period_to = ${to}`)
  return Object.fromEntries(rows.map(({ key, ...figure }) => [key, figure]))
}

/** Held until the transaction ends: two who fill in an empty place at once would both find it empty. */
export const lockPlace = (
  tx: WriteTx,
  table: 'section_text' | 'manual_figure',
  { from, to }: Omit<At, 'knownAt'>,
  key: string,
) =>
  tx.run(sql`
    select pg_advisory_xact_lock(platform.unit_id(), hashtext(concat_ws('/',
      'reporting', ${table}::text, ${from}::text, ${to}::text, ${key}::text)))`)

export const findRowId = (
  tx: Tx,
  table: 'section_text' | 'manual_figure',
  { from, to }: Omit<At, 'knownAt'>,
  key: string,
) =>
  table === 'section_text'
    ? tx.find<{ id: string }>(
        sql`select id from reporting.section_text where period_from = ${from} and period_to = ${to} and section = ${key} for update`,
      )
    : tx.find<{ id: string }>(
        sql`select id from reporting.manual_figure where period_from = ${from} and period_to = ${to} and row_key = ${key} for update`,
      )
