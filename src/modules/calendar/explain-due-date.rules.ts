import { addMonths } from '#platform/time.ts'
import type { ExplanationLine, TermUnit } from './calendar.ts'
import { describeClosure } from './describe-day.rules.ts'
import {
  closedBetween,
  closedLine,
  daysFromTo,
  hoursPutOff,
  line,
  minutesLine,
  momentText,
  type Reckoning,
  receiptDay,
  remark,
  rolledFrom,
  timeText,
} from './explanation-lines.ts'
import { isOpenDay, openMinutesOn } from './office-time.rules.ts'
import { dayNumberAt, dayNumberOf, dayOfNumber, MINUTES_PER_DAY } from './wall-time.ts'

/**
 * The reckoning retold day by day from its two ends, so that a count which does not come out at
 * the term betrays a mistake. Counted lines, or their minutes, add up to the term.
 */
export const explainDueDate = (reckoning: Reckoning): ExplanationLine[] => {
  const { term, scheme } = reckoning
  const isInEightHourDays = term.unit === 'working-day' && scheme === 'hour'
  const explain = isInEightHourDays ? officeMinutes : explainers[term.unit]
  return [...movedStart(reckoning), ...explain(reckoning)]
}

type Explainer = (reckoning: Reckoning) => ExplanationLine[]

const movedStart: Explainer = ({ accepted, start }) => {
  if (accepted === start) return []
  const text = `Tiếp nhận lúc ${momentText(accepted)}, ngoài giờ làm việc: coi như tiếp nhận lúc ${momentText(start)}`
  return [{ day: dayOfNumber(dayNumberAt(accepted)), counted: false, text }]
}

const sameDay: Explainer = ({ index, start, due }) => {
  const [first, last] = [dayNumberAt(start), dayNumberAt(due)]
  const received = `tiếp nhận lúc ${timeText(start)}`
  if (first === last) return [line(first, true, `${received}, không sau 15:00, trả trong ngày`)]
  return [
    line(first, false, `${received}, sau 15:00, chuyển sang ngày làm việc tiếp theo`),
    ...closedBetween(index, first, last),
    line(last, true, `ngày làm việc tiếp theo${remark(index, last)}`),
  ]
}

const workingDays: Explainer = ({ index, start, due }) => {
  let ordinal = 0
  return [
    receiptDay(start),
    ...daysFromTo(dayNumberAt(start) + 1, dayNumberAt(due)).map((day) =>
      isOpenDay(index, day)
        ? line(day, true, `ngày làm việc thứ ${++ordinal}${remark(index, day)}`)
        : closedLine(index, day),
    ),
  ]
}

const calendarDays: Explainer = (reckoning) => {
  const { index, start, term } = reckoning
  const first = dayNumberAt(start)
  const counted = daysFromTo(first + 1, first + term.amount).map((day) => {
    const rest = isOpenDay(index, day) ? '' : `, vẫn tính: ${describeClosure(index, day)}`
    return line(day, true, `ngày thứ ${day - first}${rest}`)
  })
  return [receiptDay(start), ...counted, ...rolledFrom(reckoning, first + term.amount)]
}

const months: Explainer = (reckoning) => {
  const { start, term } = reckoning
  const first = dayOfNumber(dayNumberAt(start))
  const ends = Array.from({ length: term.amount }, (_, passed) =>
    dayNumberOf(addMonths(first, passed + 1)),
  )
  const counted = ends.map((day, passed) => line(day, true, `đủ ${passed + 1} tháng`))
  return [receiptDay(start), ...counted, ...rolledFrom(reckoning, ends.at(-1) ?? 0)]
}

const officeMinutes: Explainer = ({ index, start, due }) =>
  daysFromTo(dayNumberAt(start), dayNumberAt(due)).map((day) => {
    const minutes = openMinutesOn(index, day, start, due)
    if (minutes > 0) return minutesLine(day, minutes, `làm việc${remark(index, day)}`)
    if (!isOpenDay(index, day)) return closedLine(index, day)
    return line(day, false, 'không tính: đã hết giờ làm việc')
  })

const hours: Explainer = (reckoning) => {
  const { start, term } = reckoning
  const end = start + term.amount * 60
  const counted = daysFromTo(dayNumberAt(start), dayNumberAt(end - 1)).map((day) => {
    const midnight = day * MINUTES_PER_DAY
    const minutes = Math.min(end, midnight + MINUTES_PER_DAY) - Math.max(start, midnight)
    return minutesLine(day, minutes, 'liên tục')
  })
  return [...counted, ...hoursPutOff(reckoning, end)]
}

const explainers = {
  'same-day': sameDay,
  hour: hours,
  'working-hour': officeMinutes,
  'working-day': workingDays,
  'calendar-day': calendarDays,
  month: months,
} as const satisfies Record<TermUnit, Explainer>
