export { adoptCalendar } from './adopt-calendar.ts'
export type {
  CalendarDay,
  ExplanationLine,
  Scheme,
  Term,
  TermUnit,
  WorkCalendar,
} from './calendar.ts'
export { TERM_UNITS } from './calendar.ts'
export {
  type CalendarVersion,
  findCalendar,
  findFirstDay,
  getCalendar,
  listCalendars,
} from './calendars.sql.ts'
export {
  addableKinds,
  type CalendarChangeFaults,
  readCalendarChange,
} from './change-calendar/change-calendar.form.ts'
export { changedCalendar } from './change-calendar/change-calendar.rules.ts'
export { daysKept, type KeptDay, takenAgainFrom } from './change-calendar/taken-again.rules.ts'
export { clockOf } from './clock.rules.ts'
export type { ClockEvent } from './clock.ts'
export { dayKindLabels } from './describe-day.rules.ts'
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
