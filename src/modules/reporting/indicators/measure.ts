import type { Tx } from '#platform/db/database.ts'
import { rateOf } from '#platform/numbers.ts'
import type { SettlementLine } from '../settlement-form.sql.ts'
import { countsQuery, planEachTime, planOnce } from './counts.sql.ts'
import { indicators } from './definitions.ts'
import { isLarge } from './fact-sources.ts'
import type { Count, Indicator } from './indicator.ts'
import type { Measurement } from './measurement.ts'

/** A figure as the report states it; null is "not known", never zero. Rates are text with two decimals. */
export type Figure = {
  value: number | string | null
  unit: string
  label: string
  numerator?: number
  denominator?: number
}
export type Figures = Readonly<Record<string, Figure>>

type Counts = Record<string, number | null>

const isCount = (indicator: Indicator): indicator is Count => 'facts' in indicator

/** Counts every indicator over the facts of one unit; the same measurement gives the same figures for ever. */
export const measure = async (tx: Tx, measurement: Measurement): Promise<Figures> =>
  (await measureWithSettlement(tx, measurement)).figures

/** As `measure`, with the lines of form II.06a out of the same reading; the four statements are sent in this order. */
export const measureWithSettlement = async (
  tx: Tx,
  measurement: Measurement,
): Promise<{ figures: Figures; settlement: SettlementLine[] }> => {
  const [, dossiers, , registers] = await Promise.all([
    tx.find(planEachTime),
    tx.get<{ counts: Counts; settlement: SettlementLine[] }>(
      countsQuery(measurement, ofDossiers),
      'Không đếm được hồ sơ',
    ),
    tx.find(planOnce),
    tx.get<{ counts: Counts }>(countsQuery(measurement, ofRegisters), 'Không đếm được số liệu'),
  ])
  const counts = { ...registers.counts, ...dossiers.counts }
  const figures = Object.fromEntries(
    indicators.map((indicator) => [indicator.id, figureOf(indicator, counts)]),
  )
  return { figures, settlement: dossiers.settlement }
}

/** One figure alone, for which only what it is made of is counted. */
export const measureOne = async (
  tx: Tx,
  measurement: Measurement,
  indicator: Indicator,
): Promise<Figure> => {
  // What a code is derived from, its definition does not tell.
  if (indicator.kind === 'code')
    return figureOf(indicator, await countsOf(tx, measurement, counted))
  const made =
    indicator.kind === 'rate' ? [indicator.numerator, indicator.denominator] : [indicator.id]
  const needed = counted.filter(({ id }) => made.includes(id))
  return figureOf(indicator, await countsOf(tx, measurement, needed))
}

const countsOf = async (tx: Tx, measurement: Measurement, counts: Count[]): Promise<Counts> =>
  (await tx.get<{ counts: Counts }>(countsQuery(measurement, counts), 'Không đếm được số liệu'))
    .counts

const counted = indicators.filter(isCount)
/** Apart, because twenty small registers take longer to plan than to read, and are read one way whatever the period. */
const ofRegisters = counted.filter((count) => !isLarge(count))
const ofDossiers = counted.filter(isLarge)

const figureOf = (indicator: Indicator, counts: Counts): Figure => {
  const { unit, label } = indicator
  if (indicator.kind === 'code')
    return { value: indicator.derive((id) => counts[id] ?? null), unit, label }
  if (indicator.kind !== 'rate') return { value: counts[indicator.id] ?? null, unit, label }
  const [numerator, denominator] = [counts[indicator.numerator], counts[indicator.denominator]]
  if (numerator == null || denominator == null) return { value: null, unit, label }
  return { value: rateOf(numerator, denominator) ?? null, numerator, denominator, unit, label }
}
