import { createHash } from 'node:crypto'
import { dossierIndicators } from './dossier-indicators.ts'
import type { Indicator } from './indicator.ts'
import { officeIndicators } from './office-indicators.ts'
import { standingIndicators } from './standing-indicators.ts'

/** Every figure the office can state, in the order of the definitions page. */
export const indicators: readonly Indicator[] = [
  ...dossierIndicators,
  ...officeIndicators,
  ...standingIndicators,
]

export const findIndicator = (id: string): Indicator | undefined =>
  indicators.find((indicator) => indicator.id === id)

/** Changes when any definition does, so a frozen report tells how its figures were counted. */
export const definitionsVersion = `1-${createHash('sha256')
  .update(
    JSON.stringify(indicators, (_, value) => (typeof value === 'function' ? String(value) : value)),
  )
  .digest('hex')
  .slice(0, 8)}`
