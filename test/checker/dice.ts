/** A number from 0 up to and without 1; the same seed gives the same row. */
export type Dice = () => number

export const diceOf = (seed: number): Dice => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of them, each equally likely. */
export const pick = <Each>(all: readonly Each[], dice: Dice): Each | undefined =>
  all[Math.floor(dice() * all.length)]
