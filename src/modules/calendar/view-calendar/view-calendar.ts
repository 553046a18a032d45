import { getUnit } from '#modules/organisation'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf, timeOf, toDay } from '#platform/time.ts'
import type { Scheme, WorkCalendar } from '../calendar.ts'
import { findCalendar } from '../calendars.sql.ts'
import { dueDate } from '../due-date.rules.ts'
import type { Calculated } from './due-calculator.page.tsx'
import { isAsked, readQuestion } from './due-question.form.ts'

type Typed = Readonly<Record<string, string>>

type CalendarView = {
  year: number
  calendar: WorkCalendar | undefined
  calculated: Calculated
}

/** The unit's calendar of a year, and the answer to the question in the address, if there is one. */
export const viewCalendar = (request: Request, query: Typed): Promise<CalendarView> =>
  request.db.read(request, async (tx) => {
    const today = dayOf(request.now)
    const year = yearIn(query.nam) ?? Number(today.slice(0, 4))
    const { scheme } = await getUnit(tx)
    return {
      year,
      calendar: await calendarOf(tx, year, today),
      calculated: isAsked(query)
        ? await calculate(tx, query)
        : { typed: usualQuestion(request.now, scheme), faults: {} },
    }
  })

const yearIn = (text = ''): number | undefined =>
  /^(20\d\d|2100)$/.test(text) ? Number(text) : undefined

/** The version in force today when today lies in the year, else on the last day of it. */
const calendarOf = (tx: Tx, year: number, today: Day): Promise<WorkCalendar | undefined> =>
  findCalendar(tx, today.startsWith(`${year}-`) ? today : toDay(`${year}-12-31`))

const calculate = async (tx: Tx, typed: Typed): Promise<Calculated> => {
  const read = readQuestion(typed)
  if (!read.ok) return { typed, faults: read.faults }
  const { question } = read
  const calendar = await findCalendar(tx, dayOf(question.acceptedAt))
  if (!calendar) return { typed, faults: { ngay: 'Đơn vị chưa có lịch làm việc cho ngày này.' } }
  return { typed, faults: {}, answer: { question, due: dueDate({ ...question, calendar }) } }
}

const usualQuestion = (now: Date, scheme: Scheme): Typed => ({
  ngay: dayOf(now),
  gio: timeOf(now),
  'thoi-han': '3',
  'don-vi': 'working-day',
  'cach-tinh': scheme,
})
