import { isDay } from '#platform/time.ts'
import type { Place, SortKey } from './list-page.sql.ts'

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const INSTANT = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/

/** A place in a list as an address carries it: what the list is ordered by, and the id. */
export const placeText = ({ place, id }: { place: string; id: string }): string => `${place}~${id}`

/** The place that an address names; undefined when it cannot be meant. */
export const placeIn = (given: string | undefined, sort: SortKey): Place | undefined => {
  const [, value, id] = new RegExp(`^(.{0,300})~(${ID})$`, 's').exec(given ?? '') ?? []
  if (value === undefined || !id) return undefined
  const isInstant = sort === 'han' || sort === 'nhan'
  return isInstant && !isInstantText(value) ? undefined : { value, id }
}

/** As PostgreSQL writes instants, and one that it can read again. */
const isInstantText = (text: string): boolean =>
  INSTANT.test(text) &&
  (text === 'infinity' || (isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))))
