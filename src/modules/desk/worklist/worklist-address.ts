/** What the address of a worklist holds. */
export type WorklistQuery = Readonly<Record<string, string>>

/** The address of a worklist, or of its file. */
export const addressOf = (query: WorklistQuery, path = '/viec-cua-toi'): string => {
  const asked = new URLSearchParams(query).toString()
  return asked ? `${path}?${asked}` : path
}

/** An address of a worklist that a form gave back; anything else leads to the first list. */
export const backTo = (address = ''): string =>
  /^\/viec-cua-toi(\?[^\s#]*)?$/.test(address) ? address : '/viec-cua-toi'
