import { type FormEra, formEraOf, formEras } from '#modules/dossiers'
import { addDays, type Day } from '#platform/time.ts'

export type ShownEra = {
  era: FormEra
  source: string
  /** The words of this day are shown. */
  day: Day
  /** The last day of an era that is over; its words can no longer be changed. */
  endedOn: Day | undefined
}

/** The era asked for, else that of today: its words today, on its last day, or on the first to come. */
export const shownEra = (asked: string | undefined, today: Day): ShownEra => {
  const wanted = formEras.find(({ era }) => era === asked)?.era ?? formEraOf(today)
  const place = formEras.findIndex(({ era }) => era === wanted)
  const { era, from, source } = formEras[place] ?? formEras[0]
  const next = formEras[place - 1]?.from
  const endedOn = next && next <= today ? addDays(next, -1) : undefined
  return { era, source, endedOn, day: endedOn ?? (from > today ? from : today) }
}
