import { RefusedAt } from './refused-at.ts'
import { lateEntryFault, type Occurrence, occurrenceFault } from './two-clocks.rules.ts'

/** @throws RefusedAt when an act cannot have happened when it is said to have, or is told late without proof */
export const refuseUntrue = (occurrence: Occurrence): void => {
  const untrue = occurrenceFault(occurrence)
  if (untrue) throw new RefusedAt('occurredAt', untrue)
  const unproved = lateEntryFault(occurrence)
  if (unproved) throw new RefusedAt('proof', unproved)
}
