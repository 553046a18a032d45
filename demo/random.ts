/** A seeded mulberry32: the same numbers from 0 (counted) to 1 (not counted) for the same seed. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `least` to `most`, both counted. */
export const wholeBetween = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1))

/** @throws RangeError when the list is empty */
export const pick = <T>(random: () => number, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new RangeError('cannot pick from an empty list')
  return item
}

/**
 * One item, each as likely as its weight; an item of weight 0 never comes.
 * @throws RangeError when no weight is above 0
 */
export const pickWeighted = <T extends { weight: number }>(
  random: () => number,
  list: readonly T[],
): T => {
  const possible = list.filter(({ weight }) => weight > 0)
  let rest = random() * possible.reduce((sum, { weight }) => sum + weight, 0)
  for (const item of possible) {
    rest -= item.weight
    if (rest < 0) return item
  }
  return pick(random, possible.slice(-1))
}

/** The same items in another order; the list itself stays as it is. */
export const shuffle = <T>(random: () => number, list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
