import { Refused } from '#platform/refused.ts'
import { lateEntryFault, type Occurrence, occurrenceFault } from './two-clocks.rules.ts'

/** @throws Refused when an act cannot have happened when it is said to have, or is told late without proof */
export const refuseUntrue = (occurrence: Occurrence): void => {
  const fault = occurrenceFault(occurrence) ?? lateEntryFault(occurrence)
  if (fault) throw new Refused(fault)
}
