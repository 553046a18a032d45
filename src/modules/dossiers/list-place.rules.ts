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
  return { rows, next: last && placeText(placeOf(last)) }
}

/** The place that an address names; undefined when it cannot be meant. */
export const readPlace = (given = ''): InstantPlace | undefined => {
  const [, at, id] = /^(\d{1,14})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(given) ?? []
  return at && id ? { at: new Date(Number(at)), id } : undefined
}

const placeText = ({ at, id }: InstantPlace): string => `${at.getTime()}~${id}`
