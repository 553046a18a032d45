import type { Unit } from '#modules/organisation'
import type { CitedDocument, CitedNotice, OverdueTask, Publicity } from './cited-documents.sql.ts'
import type { Figures } from './indicators/measure.ts'
import type { Clock, Measurement } from './indicators/measurement.ts'
import type { Period } from './period.rules.ts'
import type { SettlementLine } from './settlement-form.sql.ts'
import type { ManualFigures, SectionTexts } from './written.sql.ts'

/** Everything a report is made of, before it is put into words. */
export type ReportFacts = {
  unit: Unit
  period: Period
  knownAt: Date
  clock: Clock
  measurement: Measurement
  definitionsVersion: string
  figures: Figures
  /** The period before, when its books hold anything. */
  before: { period: Period; figures: Figures } | undefined
  documents: CitedDocument[]
  notices: CitedNotice[]
  publicity: Publicity[]
  overdueTasks: OverdueTask[]
  settlement: SettlementLine[]
  texts: SectionTexts
  manual: ManualFigures
  /** Identities that do not hold; a report with any is not issued. */
  faults: string[]
}
