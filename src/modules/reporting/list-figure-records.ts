import type { Database } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import { measurementOf, type ReportQuestion } from './gather-report.ts'
import { recordsQuery } from './indicators/counts.sql.ts'
import { findIndicator } from './indicators/definitions.ts'
import { factSources } from './indicators/fact-sources.ts'
import type { Count, Indicator } from './indicators/indicator.ts'
import { type Figure, measureOne } from './indicators/measure.ts'

export type FigureRecords = {
  indicator: Indicator
  figure: Figure
  /** The count whose records are listed: the indicator itself, or the numerator of a rate. */
  counted: Count | undefined
  columns: Readonly<Record<string, string>>
  rows: Record<string, unknown>[]
}

export type RecordsPage = { limit: number; offset: number; search: string }

/** The records that a figure was counted from; a rate shows those of its numerator. */
export const listFigureRecords = (
  db: Database,
  unitId: number,
  question: ReportQuestion,
  id: string,
  page: RecordsPage,
): Promise<FigureRecords> =>
  db.read({ unitId }, async (tx) => {
    const indicator = findIndicator(id)
    if (!indicator) throw new NotFound('Không có chỉ tiêu này.')
    const measurement = await measurementOf(tx, question)
    const figure = await measureOne(tx, measurement, indicator)
    const counted = countOf(indicator)
    if (!counted) return { indicator, figure, counted, columns: {}, rows: [] }
    const rows = await tx.many<Record<string, unknown>>(recordsQuery(measurement, counted, page))
    return { indicator, figure, counted, columns: factSources[counted.facts].columns, rows }
  })

const countOf = (indicator: Indicator): Count | undefined => {
  if (indicator.kind === 'code') return undefined
  if (indicator.kind !== 'rate') return indicator
  const numerator = findIndicator(indicator.numerator)
  return numerator && 'facts' in numerator ? numerator : undefined
}
