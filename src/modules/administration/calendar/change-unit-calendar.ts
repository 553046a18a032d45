import {
  adoptCalendar,
  type CalendarChangeFaults,
  type CalendarVersion,
  daysKept,
  type KeptDay,
  listCalendars,
  type WorkCalendar,
} from '#modules/calendar'
import {
  type ChangedDue,
  type Counted,
  countSettledOver,
  lockDueDates,
  moveDueDates,
  previewDueDates,
} from '#modules/dossiers'
import { type Tx, within } from '#platform/db/database.ts'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import { NotFound, Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf, formatDay } from '#platform/time.ts'
import { type Again, afterChange } from './typed-change.ts'

type Typed = Readonly<Record<string, string>>

export type CalendarPreview = {
  inForce: CalendarVersion
  after: WorkCalendar
  /** What the change is, in words: it becomes the reason of every due date that moves. */
  reason: string
  changed: ChangedDue[]
  /** Of an older version taken again: from when it counts, and what before that day stays as it is. */
  again?: { from: Day; kept: KeptDay[]; settled: Counted } | undefined
}

export type Previewed =
  | { ok: true; preview: CalendarPreview }
  | { ok: false; faults: CalendarChangeFaults; inForce: CalendarVersion }

/** What the typed change would do to the calendar and to open dossiers; nothing is written. */
export const previewCalendarChange = (request: Request, typed: Typed): Promise<Previewed> =>
  request.db.read(request, (tx) =>
    previewIn(tx, request.now, typed, (calendars) => previewDueDates(tx, calendars, request.now)),
  )

/**
 * Puts the changed calendar into force and moves the due dates that the preview showed, as one.
 * @throws Refused when the calendar was changed by another since the preview was seen
 */
export const applyCalendarChange = (request: Request, typed: Typed): Promise<number> =>
  request.db.write(request, async (tx) => {
    await oneAtATime(tx, 'calendar')
    const previewed = await previewIn(tx, request.now, typed, (calendars) =>
      lockDueDates(tx, calendars, request.now),
    )
    if (!previewed.ok) throw new Refused(Object.values(previewed.faults).join(' '))
    const { inForce, after, reason, changed } = previewed.preview
    if (inForce.id !== typed.ban)
      throw new Refused('Lịch vừa được người khác đổi. Hãy xem trước lại rồi áp dụng.')
    const effectiveFrom = reachOf(changed, dayOf(request.now))
    const adopted = { ...after, name: nameOf(request.now), effectiveFrom }
    await adoptCalendar({ ...request, db: within(tx) }, adopted)
    await moveDueDates(tx, request, changed, reason)
    return changed.length
  })

/** All versions, newest first, and the one in force. @throws NotFound when the unit has none */
export const viewCalendars = (
  request: Request,
): Promise<{ inForce: CalendarVersion; versions: CalendarVersion[] }> =>
  request.db.read(request, async (tx) => {
    const versions = await listCalendars(tx)
    return { versions, inForce: inForceOn(versions, dayOf(request.now)) }
  })

type ChangedBy = (calendars: { before: WorkCalendar; after: WorkCalendar }) => Promise<ChangedDue[]>

const previewIn = async (
  tx: Tx,
  now: Date,
  typed: Typed,
  changedBy: ChangedBy,
): Promise<Previewed> => {
  const versions = await listCalendars(tx)
  const inForce = inForceOn(versions, dayOf(now))
  const outcome = afterChange(versions, inForce, typed, dayOf(now))
  if (!outcome.ok) return { ...outcome, inForce }
  const { after, reason } = outcome
  const changed = await changedBy({ before: inForce.calendar, after })
  const again = outcome.again && (await keptBy(tx, inForce.calendar, outcome.again))
  return { ok: true, preview: { inForce, after, reason, changed, again } }
}

/** What stays as it was, and of how many dossiers that are settled it decided the term. */
const keptBy = async (tx: Tx, inForce: WorkCalendar, { older, from }: Again) => {
  const kept = daysKept(inForce, older, from)
  const settled = await countSettledOver(
    tx,
    kept.map(({ day }) => day),
  )
  return { from, kept, settled }
}

/** The newest version whose first day has come; `versions` stand newest first. */
const inForceOn = (versions: readonly CalendarVersion[], day: Day): CalendarVersion => {
  const version = versions.find(({ effectiveFrom }) => effectiveFrom <= day)
  if (!version) throw new NotFound('Đơn vị chưa có lịch làm việc.')
  return version
}

/** A version counts from the acceptance of the oldest dossier that it moves: its next moves need it too. */
const reachOf = (changed: readonly ChangedDue[], today: Day): Day => {
  const [earliest = today] = changed.map(({ dossier }) => dayOf(dossier.acceptedAt)).toSorted()
  return earliest < today ? earliest : today
}

const nameOf = (now: Date): string => `Lịch làm việc sửa ngày ${formatDay(dayOf(now))}`
