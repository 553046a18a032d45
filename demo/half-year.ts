import { nationalCalendar } from '#modules/calendar'
import type { Day } from '#platform/time.ts'
import { instantAt } from '#platform/time.ts'

/** The half-year of the demo commune's report. */
export const halfYear: { from: Day; to: Day } = { from: '2023-12-07', to: '2024-06-06' }

/** Nothing of the half-year is recorded after the office closes on its last day. */
export const lastOfficeMoment = instantAt(halfYear.to, '17:00')

/** What stands before the half-year begins is recorded on this day. */
export const setUpDay: Day = '2023-12-01'

export const calendar = nationalCalendar

/** The same seed gives the same half-year, to the last digit. */
export const SEED = 20240606

/** Stands beside whatever the seed report does not name. */
export const INVENTED = 'Dữ liệu mẫu, không phải văn bản có thật.'
