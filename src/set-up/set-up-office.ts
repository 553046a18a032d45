import { adoptCalendar, nationalCalendar } from '#modules/calendar'
import { establishUnit, type Unit } from '#modules/organisation'
import { adoptProcedure, inForceOn, nationalCatalogue } from '#modules/procedures'
import { within } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { SetUp } from './set-up-office.form.ts'

/**
 * Opens the books of a commune: the unit, the national calendar and the national catalogue as it is in
 * force today. What the province decided otherwise (terms, fees, online levels) is changed afterwards.
 */
export const setUpOffice = (request: Request, typed: SetUp): Promise<void> =>
  request.db.write(request, (tx) => open({ ...request, db: within(tx) }, typed))

/** In one transaction: a set-up that was cut off can be done again from the start. */
const open = async (request: Request, typed: SetUp): Promise<void> => {
  const day = dayOf(request.now)
  await establishUnit(request, unitOf(typed, day))
  await adoptCalendar(request, nationalCalendar)
  for (const entry of nationalCatalogue.filter((candidate) => inForceOn(candidate, day)))
    await adoptProcedure(request, {
      ...entry,
      joint: null,
      postedOn: null,
      internalProcessApproved: false,
      internalProcessDigital: false,
    })
}

const unitOf = (
  { place, superior, agencyCode2016, agencyCode2020 }: SetUp,
  day: Unit['effectiveFrom'],
) => ({
  name: `Ủy ban nhân dân xã ${place}`,
  shortName: `UBND xã ${place}`,
  place,
  superior: superior.replace(/^UBND /i, 'Ủy ban nhân dân ').toLocaleUpperCase('vi'),
  superiorInText: superior,
  agencyCode: { qcvn102: agencyCode2016, qd20: agencyCode2020 },
  scheme: 'day' as const,
  grain: 'minute' as const,
  effectiveFrom: day,
})
