import type { FactSource } from './fact-sources.ts'
import type { Code, Count, Indicator, Rate } from './indicator.ts'

type Told = { label: string; rule: string; form?: string; unit?: string }

/** Definitions of the figures counted from one source, in one unit unless a figure says otherwise. */
export const countsOf =
  (facts: FactSource, unit: string, kind: Count['kind'] = 'flow') =>
  (id: string, where: string, told: Told & { answer?: string }): Count => ({
    unit,
    ...told,
    id,
    kind,
    facts,
    where,
  })

export const rate = (id: string, numerator: string, denominator: string, told: Told): Rate => ({
  unit: '%',
  ...told,
  id,
  kind: 'rate',
  numerator,
  denominator,
})

export const code = (id: string, derive: Code['derive'], told: Told): Code => ({
  unit: 'mã',
  ...told,
  id,
  kind: 'code',
  derive,
})

export type Definitions = readonly Indicator[]
