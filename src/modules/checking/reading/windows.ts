import type { Day } from '#platform/time.ts'
import type { DateMention, Span } from './dates.ts'

/** "từ ngày 07/12/2023 đến ngày 06/6/2024". */
export type Window = Span & { from: Day; to: Day }

const BETWEEN = /^,? ?(?:(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?|-|→) ?(?:ngày )?$/
const BEFORE = /(?:từ(?: ngày)?|\() ?$/

/** Two days that the text joins into one window. */
export const readWindows = (lower: string, dates: DateMention[]): Window[] =>
  dates.flatMap((first, index) => {
    const second = dates[index + 1]
    if (!second || !first.day || !second.day || second.start - first.end > 25) return []
    if (!BETWEEN.test(lower.slice(first.end, second.start))) return []
    const opening = BEFORE.exec(lower.slice(Math.max(0, first.start - 10), first.start))
    if (!opening && lower.slice(first.end, second.start).trim() === '-') return []
    const start = first.start - (opening?.[0].startsWith('từ') ? opening[0].length : 0)
    return [{ start, end: second.end, from: first.day, to: second.day }]
  })
