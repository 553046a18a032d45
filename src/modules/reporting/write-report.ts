import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'
import { findRowId, lockPlace, type ManualFigure } from './written.sql.ts'

type PeriodDays = { from: Day; to: Day }

/** Keeps what the writer says in a section of the report of a period; the text before stays in the journal. */
export const writeSection = (
  request: Request,
  period: PeriodDays,
  section: string,
  body: string,
): Promise<void> => keep(request, 'section_text', period, section, { section, body })

/** Keeps a cell of the appendix that no register holds. */
export const enterManualFigure = (
  request: Request,
  period: PeriodDays,
  rowKey: string,
  figure: ManualFigure,
): Promise<void> => keep(request, 'manual_figure', period, rowKey, { row_key: rowKey, ...figure })

const keep = (
  request: Request,
  table: 'section_text' | 'manual_figure',
  { from, to }: PeriodDays,
  key: string,
  cells: Record<string, string | number | null>,
): Promise<void> =>
  request.db.write(request, async (tx) => {
    await lockPlace(tx, table, { from, to }, key)
    const held = await findRowId(tx, table, { from, to }, key)
    const id = held?.id ?? request.newId()
    const row = { id, period_from: from, period_to: to, ...cells }
    await record(tx, request, {
      module: 'reporting',
      action: table === 'section_text' ? 'write-section' : 'enter-manual-figure',
      subject: id,
      ...(held ? { updates: { [table]: [row] } } : { inserts: { [table]: [row] } }),
    })
  })
