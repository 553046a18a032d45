/** Whether one of the numbers, with one digit typed otherwise or two neighbours swapped, takes away the difference. */
export const isOneSlip = ([whole = 0, ...parts]: readonly number[], excess: number): boolean =>
  isSlip(whole, whole + excess) || parts.some((part) => isSlip(part, part - excess))

const isSlip = (written: number, meant: number): boolean => {
  if (meant < 0) return false
  const [one, other] = [digitsOf(written), digitsOf(meant)]
  if (one.length !== other.length) return false
  const wrong = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]))
  const [first = 0, second = 0] = wrong
  if (wrong.length === 1) return true
  return (
    wrong.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  )
}

/** With four decimals, so that 8,25 and 9,25 differ in one digit. */
const digitsOf = (value: number): string => String(Math.round(value * 1e4))
