import type { CheckOptions } from '../check.ts'
import type { Comparison } from './comparisons.ts'
import { readCounts } from './counts.ts'
import { type DateMention, readDates } from './dates.ts'
import { type DocumentReference, readDocuments } from './documents.ts'
import { type Numeral, readFigures } from './figures.ts'
import { type Flow, flowOf } from './flow.ts'
import { type IndicatorRow, readIndicatorRows } from './indicator-rows.ts'
import type { Item } from './items.ts'
import { type ReadPeriod, readPeriod } from './period.ts'
import { readSections, type Section, type SectionKind, sectionAt } from './sections.ts'
import type { Settlement } from './settlement.ts'
import { type Row, readRows } from './tables.ts'
import type { Tree } from './trees.ts'
import { readUnit, readUnits, type UnitMention } from './unit.ts'
import { readWindows, type Window } from './windows.ts'

/** Everything that the rules look at; all offsets are those of the flow. */
export type Reading = {
  flow: Flow
  sections: Section[]
  sectionAt: (at: number) => SectionKind
  period?: ReadPeriod
  unit?: { level: string; name: string }
  units: UnitMention[]
  dates: DateMention[]
  windows: Window[]
  documents: DocumentReference[]
  numerals: Numeral[]
  /** The counts of the sentences, footnotes and tables left out. */
  items: Item[]
  trees: Tree[]
  settlements: Settlement[]
  comparisons: Comparison[]
  rows: Row[]
  indicators: IndicatorRow[]
}

/** Reads a report once for all rules. */
export const readText = (text: string, options: CheckOptions): Reading => {
  const flow = flowOf(text)
  const dates = readDates(flow.lower)
  const windows = readWindows(flow.lower, dates)
  const documents = readDocuments(flow.text, dates)
  const numerals = readFigures(flow.lower, [...dates, ...documents])
  const units = readUnits(flow.text)
  const sections = readSections(flow)
  const rows = readRows(flow)
  const period = readPeriod(flow.lower, windows, options.period)
  const unit = readUnit(flow.text, units, options.unit)
  return {
    flow,
    sections,
    sectionAt: (at) => sectionAt(sections, at),
    ...(period && { period }),
    ...(unit && { unit }),
    units,
    dates,
    windows,
    documents,
    numerals,
    ...readCounts(flow, numerals),
    rows,
    indicators: readIndicatorRows(rows),
  }
}
