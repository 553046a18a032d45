/** Where each of the two lists stands: `cho` of those that wait, `xong` of those decided. */
export type LateEntryPlaces = Readonly<Partial<Record<'cho' | 'xong', string>>>

/** The page of late entries, or an act on it, with both lists where they stood. */
export const lateEntriesAddress = ({ cho, xong }: LateEntryPlaces, act = ''): string => {
  const places = new URLSearchParams({ ...(cho && { cho }), ...(xong && { xong }) })
  const address = `/ho-so/ghi-nhan-muon${act}`
  return places.size > 0 ? `${address}?${places}` : address
}
