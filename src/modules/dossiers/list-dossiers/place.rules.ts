import { isDay } from '#platform/time.ts'
import { splitPlace } from '../list-place.rules.ts'
import type { Place, SortKey } from './list-page.sql.ts'

const INSTANT = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-](0\d|1[0-5])(:\d\d)?)$/

/** The place in a list so ordered that an address names; undefined when it cannot be meant. */
export const placeIn = (given: string | undefined, sort: SortKey): Place | undefined => {
  const told = splitPlace(given)
  if (!told) return undefined
  const isInstant = sort === 'han' || sort === 'nhan'
  return isInstant && !isInstantText(told.place) ? undefined : { value: told.place, id: told.id }
}

/** As PostgreSQL writes instants, and one that it can read again. */
const isInstantText = (text: string): boolean =>
  INSTANT.test(text) &&
  (text === 'infinity' || (isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))))
