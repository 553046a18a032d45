import { addOfficeMinutes, getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { addDays, dayOf, instantAt, toDay, weekdayOf } from '#platform/time.ts'
import { whoseOf } from './whose.rules.ts'
import type { WorklistScope } from './worklists.sql.ts'

/** Whose lists these are and the moments that bound them, as of now. */
export const worklistScope = async (
  tx: Tx,
  { actor, now }: Pick<Request, 'actor' | 'now'>,
  hours: number,
): Promise<WorklistScope> => {
  const today = dayOf(now)
  const { grain } = await getUnit(tx)
  const calendar = await getCalendar(tx, today)
  return {
    whose: whoseOf(actor),
    ...{ grain, now },
    startOfToday: instantAt(today),
    endOfToday: instantAt(addDays(today, 1)),
    endOfWeek: instantAt(addDays(today, 8 - weekdayOf(today))),
    soonUntil: addOfficeMinutes(calendar, now, hours * 60),
    startOfYear: instantAt(toDay(`${today.slice(0, 4)}-01-01`)),
  }
}
