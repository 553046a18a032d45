import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { WorkCalendar } from './calendar.ts'

/** Puts a version of the working calendar into force for the unit. */
export const adoptCalendar = (request: Request, calendar: WorkCalendar): Promise<void> =>
  request.db.write(request, async (tx) => {
    const id = request.newId()
    await record(tx, request, {
      module: 'calendar',
      action: 'adopt-calendar',
      subject: id,
      inserts: {
        work_calendar: [
          {
            id,
            name: calendar.name,
            effective_from: calendar.effectiveFrom,
            effective_to: calendar.effectiveTo ?? null,
            // A calendar leaves out what it does not say; a row has no undefined.
            calendar: JSON.parse(JSON.stringify(calendar)),
          },
        ],
      },
    })
  })
