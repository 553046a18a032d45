import type { Day } from '#platform/time.ts'
import { workingDaysFrom } from '../office-clock.ts'
import { pick } from '../random.ts'

export type Anchor = { number: number; day: Day }

/**
 * The day of each number from `first` to `last`: numbers of a series never run back in time, and an
 * anchored number falls on its day.
 */
export const runOfNumbers = (
  random: () => number,
  {
    first,
    last,
    from,
    to,
    anchors,
  }: { first: number; last: number; from: Day; to: Day; anchors: readonly Anchor[] },
): Anchor[] => {
  const fixed = [...anchors, { number: last + 1, day: to }].toSorted((a, b) => a.number - b.number)
  const run: Anchor[] = []
  let [number, day] = [first, from]
  for (const anchor of fixed) {
    const days = workingDaysFrom(day, anchor.day)
    const between = Array.from({ length: anchor.number - number }, () => pick(random, days)).sort()
    run.push(...between.map((on, place) => ({ number: number + place, day: on })), anchor)
    number = anchor.number + 1
    day = anchor.day
  }
  return run.filter((one) => one.number <= last)
}
