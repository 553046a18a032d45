import { lastRecordedAt } from '#modules/audit'
import { findAcceptances } from '#modules/dossiers'
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
import { type Figures, measure, measureWithSettlement } from './indicators/measure.ts'
import type { Clock, Measurement } from './indicators/measurement.ts'
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
    // Asked together: the connection sends them at once and answers in this order.
    const [measured, unit, before, listed, written] = await Promise.all([
      measureWithSettlement(tx, measurement),
      getUnit(tx),
      figuresBefore(tx, period, measurement),
      listsOf(tx, measurement),
      writtenOf(tx, measurement),
    ])
    const { knownAt, clock } = measurement
    const faults = brokenIdentities(measured.figures)
    const asked = { unit, period, knownAt, clock, measurement, definitionsVersion, before, faults }
    return { ...asked, ...measured, ...listed, ...written }
  })

const listsOf = async (tx: Tx, measurement: Measurement) => {
  const [documents, notices, publicity, overdueTasks] = await Promise.all([
    listCitedDocuments(tx, measurement),
    listPostingNotices(tx, measurement),
    countPublicity(tx, measurement),
    listOverdueTasks(tx, measurement),
  ])
  return { documents, notices, publicity, overdueTasks }
}

/** What the writer of a period has to see and to change; no figure is counted for it. */
export type WrittenReport = Pick<ReportFacts, 'period' | 'texts' | 'manual'>

export const gatherWritten = (
  db: Database,
  unitId: number,
  question: ReportQuestion,
): Promise<WrittenReport> =>
  db.read({ unitId }, async (tx) => {
    const measurement = await measurementOf(tx, question)
    const period = periodOf(question.from, question.to)
    return { period, ...(await writtenOf(tx, measurement)) }
  })

const writtenOf = async (tx: Tx, measurement: Measurement) => {
  const [texts, manual] = await Promise.all([
    readSectionTexts(tx, measurement),
    readManualFigures(tx, measurement),
  ])
  return { texts, manual }
}

/** @throws Refused when the period ends before it begins */
export const measurementOf = async (
  tx: Tx,
  { from, to, knownAt, clock = 'recorded' }: ReportQuestion,
): Promise<Measurement> => {
  if (to < from)
    throw new Refused(`Ngày cuối kỳ ${formatDay(to)} ở trước ngày đầu kỳ ${formatDay(from)}.`)
  const [{ grain }, known] = await Promise.all([
    getUnit(tx),
    knownAt ?? lastRecordedAt(tx, 'issue-report'),
  ])
  return { from, to, ...boundsOf({ from, to }), knownAt: known, clock, grain }
}

/** A period in which no dossier was received is one that the books do not reach. */
const figuresBefore = async (
  tx: Tx,
  period: Period,
  measurement: Measurement,
): Promise<{ period: Period; figures: Figures } | undefined> => {
  const before = periodBefore(period)
  const bounds = boundsOf(before)
  if (measurement.clock === 'recorded' && !(await wasOpenBefore(tx, bounds.end))) return undefined
  const figures = await measure(tx, { ...measurement, ...before, ...bounds })
  const isKept = figures['dossiers.received']?.value !== 0
  return isKept ? { period: before, figures } : undefined
}

const wasOpenBefore = async (tx: Tx, end: Date): Promise<boolean> => {
  const accepted = await findAcceptances(tx)
  return accepted !== undefined && accepted.first < end
}
