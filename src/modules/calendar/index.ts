export { adoptCalendar } from './adopt-calendar.ts'
export type { ExplanationLine, Scheme, Term, WorkCalendar } from './calendar.ts'
export { getCalendar } from './calendars.sql.ts'
export { clockOf } from './clock.rules.ts'
export type { ClockEvent } from './clock.ts'
export { describeTerm } from './describe-term.rules.ts'
export { dueReply } from './due-command.ts'
export { dueDate } from './due-date.rules.ts'
export { nationalCalendar } from './national-calendar.ts'
export { calendarRoutes } from './routes.tsx'
export {
  addOfficeMinutes,
  addWorkingDays,
  endOfOfficeDay,
  isWorkingDay,
  nextOfficeMoment,
  nextWorkingDay,
  officeIntervals,
  officeMinutesBetween,
  previousWorkingDay,
  workingDaysBetween,
} from './working-days.rules.ts'
