import { dayOf } from '#platform/time.ts'

/** 'minute' compares wall-clock minutes, 'day' compares calendar days in Vietnam. */
export type Grain = 'minute' | 'day'
export type Timeliness = 'early' | 'on-time' | 'late'
export type PendingTimeliness = 'in-time' | 'overdue'

type Due = { dueAt?: Date | undefined; grain: Grain }

/** A settled dossier against its due moment; a dossier without one is on time. */
export const timeliness = ({ settledAt, dueAt, grain }: Due & { settledAt: Date }): Timeliness => {
  if (dueAt === undefined) return 'on-time'
  const [settled, due] = [readings[grain](settledAt), readings[grain](dueAt)]
  if (settled === due) return 'on-time'
  return settled < due ? 'early' : 'late'
}

/** A dossier still open at `cutoff`, the end of the period; one due at the cutoff is in time. */
export const pendingTimeliness = ({
  dueAt,
  cutoff,
  grain,
}: Due & { cutoff: Date }): PendingTimeliness =>
  timeliness({ settledAt: cutoff, dueAt, grain }) === 'late' ? 'overdue' : 'in-time'

export type TwoClocks = {
  /** By when the work was done. */
  byWork: Timeliness
  /** By when somebody clicked. */
  byClick: Timeliness
  lateByClickOnly: boolean
}

/** The same act by both its times, so that a late click is not taken for late work. */
export const classify = ({
  occurred,
  recorded,
  dueAt,
  grain,
}: Due & { occurred: Date; recorded: Date }): TwoClocks => {
  const byWork = timeliness({ settledAt: occurred, dueAt, grain })
  const byClick = timeliness({ settledAt: recorded, dueAt, grain })
  return { byWork, byClick, lateByClickOnly: byClick === 'late' && byWork !== 'late' }
}

/** A whole-hour offset: a minute in Vietnam begins where a minute of the epoch begins. */
const readings = {
  minute: (instant) => Math.floor(instant.getTime() / 60_000),
  day: (instant) => Date.parse(dayOf(instant)),
} as const satisfies Record<Grain, (instant: Date) => number>
