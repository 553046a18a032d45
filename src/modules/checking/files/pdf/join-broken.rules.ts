/**
 * Words of Vietnamese are not divided, so a hyphen at the end of a line belongs to a notation
 * ("98/KH-" "UBND") or a span of years, unless both sides are small letters that a scan divided.
 */
export const joinBroken = (before: string, after: string): string => {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  if (before.endsWith('/')) return before + after
  if (!/[^\s-]-$/.test(before)) return `${before} ${after}`
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : before + after
}
