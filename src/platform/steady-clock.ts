/**
 * A clock for the times at which acts are recorded: it never goes back, even when the clock of the
 * machine is set back, and never shows a time before `notBefore`, the newest act of the books. Reports
 * as known at an instant would otherwise change when something is recorded "before" it.
 */
export const steadyClock = (notBefore: Date, machine: () => number = Date.now): (() => Date) => {
  let last = notBefore.getTime()
  return () => {
    last = Math.max(machine(), last + 1)
    return new Date(last)
  }
}
