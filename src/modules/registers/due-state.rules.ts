import { type Day, daysBetween } from '#platform/time.ts'

/** How a row stands to its due day: a tone and the words that carry the meaning without colour. */
export type DueState = { tone: 'late' | 'soon' | 'done' | 'doing' | 'neutral'; words: string }

const SOON_DAYS = 3

/** Nothing is said of what has no due day and is not done. */
export const dueState = (due: Day | null, done: Day | null, today: Day): DueState | undefined => {
  if (done) return doneState(due, done)
  if (!due) return undefined
  const left = daysBetween(today, due)
  if (left < 0) return { tone: 'late', words: `Quá hạn ${-left} ngày` }
  const words = left === 0 ? 'Hạn hôm nay' : `Còn ${left} ngày`
  return { tone: left <= SOON_DAYS ? 'soon' : 'doing', words }
}

const doneState = (due: Day | null, done: Day): DueState => {
  const late = due ? daysBetween(due, done) : 0
  return late > 0
    ? { tone: 'neutral', words: `Xong, trễ ${late} ngày` }
    : { tone: 'done', words: due ? 'Xong đúng hạn' : 'Xong' }
}
