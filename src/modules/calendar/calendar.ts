import type { Day } from '#platform/time.ts'

export const TERM_UNITS = [
  'same-day',
  'hour',
  'working-hour',
  'working-day',
  'calendar-day',
  'month',
] as const

export type TermUnit = (typeof TERM_UNITS)[number]

/** The time a procedure allows; `amount` is a whole number from 1, and is not read for same-day. */
export type Term = { readonly amount: number; readonly unit: TermUnit }

/** How working days are counted: whole days after the day of receipt, or 8 working hours each. */
export const SCHEMES = ['day', 'hour'] as const

export type Scheme = (typeof SCHEMES)[number]

/** Opening hours within one day, as hh:mm. */
export type OfficeInterval = { readonly from: string; readonly to: string }

/** Seven rows, Monday first; an empty row is a weekly day of rest. */
export type OfficeHours = readonly (readonly OfficeInterval[])[]

export type DayKind =
  | 'holiday'
  | 'compensatory-off'
  | 'swapped-off'
  | 'make-up-working'
  | 'half-day'

/**
 * How far a day may be relied on: the legal text was read; the press reports the official text;
 * someone remembers it; or it was worked out and the official notice is still awaited.
 */
export type Certainty = 'verified' | 'reported' | 'memory' | 'computed'

/** A day that does not follow the week. */
export type CalendarDay = {
  readonly day: Day
  readonly kind: DayKind
  /** The occasion, in Vietnamese. */
  readonly name: string
  readonly source: string
  readonly certainty: Certainty
  /** The day off that a make-up day gives back; its weekday lends the office hours. */
  readonly inPlaceOf?: Day
  /** Office hours of this day alone, for a half day or a make-up day with its own hours. */
  readonly hours?: readonly OfficeInterval[]
}

/** Days for which the official notice is not out: a date reckoned across them may still move. */
export type PendingNotice = { readonly from: Day; readonly to: Day; readonly text: string }

/** One version of a unit's calendar: plain data that survives JSON. Never change it in place. */
export type WorkCalendar = {
  readonly name: string
  readonly effectiveFrom: Day
  readonly effectiveTo?: Day
  /** Years whose exceptional days are known, both ends included. */
  readonly coverage: { readonly from: number; readonly to: number }
  readonly officeHours: OfficeHours
  readonly days: readonly CalendarDay[]
  readonly pendingNotices: readonly PendingNotice[]
}

/** `minutes` stands on counted days of terms in hours; elsewhere a counted line is one unit. */
export type ExplanationLine = {
  readonly day: Day
  readonly counted: boolean
  readonly text: string
  readonly minutes?: number
}
