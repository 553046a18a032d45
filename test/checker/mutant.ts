/** Changes of a figure that takes part in a sum or a rate, each of which breaks what the text states. */
export const figureKinds = [
  'digit typed wrongly',
  'digits swapped',
  'count off by 1–30 %',
  'rate off by 0,1–10',
  'rate cut, not rounded',
  'separator wrong (1,286)',
] as const

/** Changes of dates, periods, units and words. */
export const otherKinds = [
  'date out of the window',
  'year wrong',
  'quarter left over',
  'unit swapped',
  'word doubled',
  'own name misspelt',
] as const

export type Kind = (typeof figureKinds)[number] | (typeof otherKinds)[number]

/** One change of a right text; `place` is where it stands in the changed text. */
export type Mutant = { kind: string; text: string; place: { start: number; end: number } }

/** The text with other words at a place. */
export const replaced = (
  kind: Kind,
  text: string,
  { start, end }: { start: number; end: number },
  words: string,
): Mutant => ({
  kind,
  text: text.slice(0, start) + words + text.slice(end),
  place: { start, end: start + words.length },
})
