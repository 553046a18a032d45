import { lastRecordedAt } from '#modules/audit'
import { getUnit } from '#modules/organisation'
import type { Database, Tx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { type Day, formatDay } from '#platform/time.ts'
import {
  countPublicity,
  listCitedDocuments,
  listOverdueTasks,
  listPostingNotices,
} from './cited-documents.sql.ts'
import { brokenIdentities } from './identities.rules.ts'
import { definitionsVersion } from './indicators/definitions.ts'
import { type Clock, hasDossiersQuery, type Measurement } from './indicators/facts.sql.ts'
import { type Figures, measure, measureWithSettlement } from './indicators/measure.ts'
import { boundsOf, type Period, periodBefore, periodOf } from './period.rules.ts'
import type { ReportFacts } from './report.ts'
import { readManualFigures, readSectionTexts } from './written.sql.ts'

/** `knownAt` is the newest act of the books unless it is given; `clock` is the click unless it is given. */
export type ReportQuestion = {
  from: Day
  to: Day
  knownAt?: Date | undefined
  clock?: Clock | undefined
}

/** Counts and collects what the report of a period says, in one reading of the books. */
export const gatherReport = (
  db: Database,
  unitId: number,
  question: ReportQuestion,
): Promise<ReportFacts> =>
  db.read({ unitId }, async (tx) => {
    const measurement = await measurementOf(tx, question)
    const period = periodOf(question.from, question.to)
    const { figures, settlement } = await measureWithSettlement(tx, measurement)
    return {
      unit: await getUnit(tx),
      period,
      knownAt: measurement.knownAt,
      clock: measurement.clock,
      measurement,
      definitionsVersion,
      figures,
      before: await figuresBefore(tx, period, measurement),
      documents: await listCitedDocuments(tx, measurement),
      notices: await listPostingNotices(tx, measurement),
      publicity: await countPublicity(tx, measurement),
      overdueTasks: await listOverdueTasks(tx, measurement),
      settlement,
      texts: await readSectionTexts(tx, measurement),
      manual: await readManualFigures(tx, measurement),
      faults: brokenIdentities(figures),
    }
  })

/** @throws Refused when the period ends before it begins */
export const measurementOf = async (
  tx: Tx,
  { from, to, knownAt, clock = 'recorded' }: ReportQuestion,
): Promise<Measurement> => {
  if (to < from)
    throw new Refused(`Ngày cuối kỳ ${formatDay(to)} ở trước ngày đầu kỳ ${formatDay(from)}.`)
  const { grain } = await getUnit(tx)
  return {
    from,
    to,
    ...boundsOf({ from, to }),
    knownAt: knownAt ?? (await lastRecordedAt(tx)),
    clock,
    grain,
  }
}

/** A period in which no dossier was received is one that the books do not reach. */
const figuresBefore = async (
  tx: Tx,
  period: Period,
  measurement: Measurement,
): Promise<{ period: Period; figures: Figures } | undefined> => {
  const before = periodBefore(period)
  const measurementBefore = { ...measurement, ...before, ...boundsOf(before) }
  if (!(await tx.find(hasDossiersQuery(measurementBefore)))) return undefined
  const figures = await measure(tx, measurementBefore)
  const isKept = figures['dossiers.received']?.value !== 0
  return isKept ? { period: before, figures } : undefined
}
