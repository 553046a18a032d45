import type { Day } from '#platform/time.ts'
import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'

/** The day of a report, where it says so. */
export type OwnDay = Span & { day: Day }

/** Before its title: "Bình Phú, ngày 16 tháng 6 năm 2025". */
const PLACE_AND_DAY =
  /(?:^|\n)(?:số ?:[^\n,]{0,25} )?\p{L}[^\n,.;\d]{1,40}, (ngày \d{1,2} tháng \d{1,2} năm \d{4})(?=\n|$)/u
const ATTACHED = /kèm theo (?:báo cáo|thông báo) số[^\n]{0,30}ngày $/

const HEAD = 1500

/** The day in the head of the report, else the one by which the appendix cites it. */
export const ownDay = (reading: Reading): OwnDay | undefined =>
  dayOfHead(reading) ?? daysOfAppendices(reading)[0]

export const dayOfHead = ({ flow, dates }: Reading): OwnDay | undefined => {
  const opening = flow.lower.slice(0, HEAD)
  const found = PLACE_AND_DAY.exec(opening)
  const start = found ? found.index + found[0].length - (found[1]?.length ?? 0) : -1
  const date = dates.find((each) => each.start === start)
  return date?.day && { ...date, day: date.day }
}

/** "(Kèm theo Báo cáo số 60/BC-UBND ngày 16/6/2025)". */
export const daysOfAppendices = ({ flow, dates }: Reading): OwnDay[] =>
  dates.flatMap(({ start, end, day }) =>
    day && ATTACHED.test(flow.lower.slice(Math.max(0, start - 70), start))
      ? [{ start, end, day }]
      : [],
  )
