/**
 * The order after the chosen ones were moved a place towards the front (-1) or the back (1). Those that
 * stand together stay together; who is at the end already stays.
 */
export const shifted = <T>(order: readonly T[], chosen: ReadonlySet<T>, by: -1 | 1): T[] => {
  const moving = by === -1 ? [...order] : order.toReversed()
  for (let at = 1; at < moving.length; at++) {
    const [before, here] = [moving[at - 1], moving[at]]
    if (before === undefined || here === undefined) continue
    if (chosen.has(here) && !chosen.has(before)) moving.splice(at - 1, 2, here, before)
  }
  return by === -1 ? moving : moving.toReversed()
}
