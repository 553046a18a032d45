/** Where a page of a list ordered by instants ended: the next one begins behind it. */
export type InstantPlace = { at: Date; id: string }

export type ListPage<Row> = {
  rows: Row[]
  /** The place of the next page, as an address carries it; undefined on the last one. */
  next: string | undefined
}

/** A page of `size` out of rows of which one more was asked for. */
export const pageOf = <Row>(
  found: readonly Row[],
  size: number,
  placeOf: (row: Row) => InstantPlace,
): ListPage<Row> => {
  const rows = found.slice(0, size)
  const last = found.length > size ? rows.at(-1) : undefined
  return { rows, next: last && instantText(placeOf(last)) }
}

/** The place that an address names; undefined when it cannot be meant. */
export const readPlace = (given?: string): InstantPlace | undefined => {
  const told = splitPlace(given)
  return told && /^\d{1,14}$/.test(told.place)
    ? { at: new Date(Number(told.place)), id: told.id }
    : undefined
}

/** A place as an address carries it: what the list is ordered by, and the id for what is equal. */
export type TextPlace = { place: string; id: string }

export const placeText = ({ place, id }: TextPlace): string => `${place}~${id}`

/** Both halves of it again; undefined when it cannot be a place. */
export const splitPlace = (given = ''): TextPlace | undefined => {
  const [, place, id] =
    /^(.{0,300})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/s.exec(given) ?? []
  return place !== undefined && id ? { place, id } : undefined
}

const instantText = ({ at, id }: InstantPlace): string =>
  placeText({ place: `${at.getTime()}`, id })
