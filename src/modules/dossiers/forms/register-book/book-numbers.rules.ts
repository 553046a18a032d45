import { dayOf } from '#platform/time.ts'

/**
 * The running number of each entry, which begins at 1 with each year; `before` were entered in the
 * year of the first. TT 01/2018, Art. 10(2): one volume a year, numbered without a gap.
 */
export const runningNumbers = (
  entries: readonly { acceptedRecordedAt: Date }[],
  before: number,
): number[] => {
  let [volume, number] = ['', before]
  return entries.map(({ acceptedRecordedAt }) => {
    const year = dayOf(acceptedRecordedAt).slice(0, 4)
    if (volume !== '' && year !== volume) number = 0
    volume = year
    number += 1
    return number
  })
}
