import type { Day } from '#platform/time.ts'

export const clocks = ['recorded', 'occurred'] as const
/** Which time of an act decides: the click, as the one-stop systems do, or the work itself. */
export type Clock = (typeof clocks)[number]
export type Grain = 'minute' | 'day'

/** Everything a figure depends on besides the records. `start` and `end` bound the period's instants, `end` excluded. */
export type Measurement = {
  from: Day
  to: Day
  start: Date
  end: Date
  knownAt: Date
  clock: Clock
  grain: Grain
}
