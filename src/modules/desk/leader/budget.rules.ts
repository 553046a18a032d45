/**
 * What a target is measured by: `missed` of `base` did not meet it, `more` are still expected until the
 * end of the period. A target that sets a least share is the same as a most share of what misses it.
 */
export type Measured = { missed: number; base: number; more: number }

export type Budget = {
  /** How many more may miss the target by the end of the period; 0 when none may. */
  left: number
  /** By how many the target is missed even if nothing more goes wrong; 0 while it can be kept. */
  beyond: number
  /** How many will miss it in all, as the forecast says. */
  forecastMissed: number
  /** Whether the forecast keeps the target. */
  forecastKeeps: boolean
}

const WHOLE = 10_000

/** `mostMissed` in hundredths of a percent: 300 lets 3% miss the target. */
export const budgetOf = (
  measured: Measured,
  mostMissed: number,
  forecastMissed: number,
): Budget => {
  const allowed = allowedOf(measured.base + measured.more, mostMissed)
  return {
    left: Math.max(0, Math.min(allowed - measured.missed, measured.more)),
    beyond: Math.max(0, measured.missed - allowed),
    forecastMissed,
    forecastKeeps: forecastMissed <= allowed,
  }
}

/** The greatest whole number whose share of `total` is not above the limit. */
const allowedOf = (total: number, mostMissed: number): number =>
  Math.floor((mostMissed * total) / WHOLE)

/** How many more come in the days that are left, at the pace of the days that have passed. */
export const expectedMore = (soFar: number, daysPassed: number, daysLeft: number): number =>
  daysPassed > 0 ? Math.round((soFar * daysLeft) / daysPassed) : 0

/** How many miss it in the end: those that do, those that are certain to, and the others at the same share. */
export const forecastOf = ({ missed, base, more }: Measured, certain = 0): number => {
  const open = Math.max(0, more - certain)
  return missed + Math.min(certain, more) + (base > 0 ? Math.round((missed * open) / base) : 0)
}
