export { adoptCalendar } from './adopt-calendar.ts'
export type {
  CalendarDay,
  Certainty,
  DayKind,
  ExplanationLine,
  OfficeHours,
  OfficeInterval,
  PendingNotice,
  Scheme,
  Term,
  TermUnit,
  WorkCalendar,
} from './calendar.ts'
export { SCHEMES, TERM_UNITS } from './calendar.ts'
export { getCalendar } from './calendars.sql.ts'
export { clockOf } from './clock.rules.ts'
export type { Clock, ClockEvent, ClockInput, ClockLine, ClockState } from './clock.ts'
export { describeTerm } from './describe-term.rules.ts'
export { type DueArguments, type DueReply, dueReply } from './due-command.ts'
export { type DueDate, type DueDateInput, dueDate } from './due-date.rules.ts'
export { nationalCalendar, usualOfficeHours } from './national-calendar.ts'
export { calendarRoutes } from './routes.tsx'
export * from './working-days.rules.ts'
