import { adoptCalendar } from '#modules/calendar'
import { establishUnit } from '#modules/organisation'
import { adoptProcedure } from '#modules/procedures'
import { instantAt } from '#platform/time.ts'
import { actors } from '../actors.ts'
import type { PlannedAct } from '../agenda.ts'
import { calendar, setUpDay } from '../half-year.ts'
import { communeProcedures } from '../tinh-chau/procedures.ts'
import { demoUnit } from '../tinh-chau/unit.ts'

/** The unit, its calendar and its procedures; those posted later are adopted on the day of posting. */
export const setUpActs = (): PlannedAct[] => [
  {
    key: 'unit',
    at: instantAt(setUpDay, '07:30'),
    actor: actors.administrator,
    act: (request) => establishUnit(request, demoUnit),
  },
  {
    key: 'calendar',
    at: instantAt(setUpDay, '07:35'),
    actor: actors.administrator,
    act: (request) => adoptCalendar(request, calendar),
  },
  ...communeProcedures.map((procedure, place) => ({
    key: `procedure-${procedure.code}`,
    at: new Date(adoptionOf(procedure.postedOn).getTime() + place * 10_000),
    actor: actors.office,
    act: (request: Parameters<typeof adoptProcedure>[0]) => adoptProcedure(request, procedure),
  })),
]

const adoptionOf = (postedOn: typeof setUpDay): Date =>
  instantAt(postedOn > setUpDay ? postedOn : setUpDay, '08:00')
