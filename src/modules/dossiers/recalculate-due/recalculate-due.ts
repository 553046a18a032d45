import { record } from '#modules/audit'
import type { WorkCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { Tx, WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { type ChangedDue, changedDue } from './changed-due.rules.ts'
import { listClockEventsOf, listRunning, lockRunning } from './recalculate-due.sql.ts'

type Calendars = { before: WorkCalendar; after: WorkCalendar }

/** The open dossiers whose due date another calendar would move, soonest first. */
export const previewDueDates = async (
  tx: Tx,
  calendars: Calendars,
  now: Date,
): Promise<ChangedDue[]> => changedAmong(tx, await listRunning(tx), calendars, now)

/**
 * As `previewDueDates`, while nobody else moves an open dossier until the transaction ends. To be
 * asked before the transaction records anything: whoever moves a dossier locks it first, too.
 */
export const lockDueDates = async (
  tx: WriteTx,
  calendars: Calendars,
  now: Date,
): Promise<ChangedDue[]> => changedAmong(tx, await lockRunning(tx), calendars, now)

/** Moves the due dates of dossiers that are locked; the date first promised stays beside the new one. */
export const moveDueDates = async (
  tx: WriteTx,
  request: Request,
  changed: readonly ChangedDue[],
  reason: string,
): Promise<void> => {
  for (const { dossier, newDueAt } of changed)
    await record(tx, request, {
      module: 'dossiers',
      action: 'recalculate-due',
      subject: dossier.id,
      evidence: { reason, from: dossier.dueAt, to: newDueAt },
      updates: { dossier: [{ id: dossier.id, due_at: newDueAt }] },
      events: [{ name: 'dossiers.recalculate-due', payload: { code: dossier.code } }],
    })
}

const changedAmong = async (
  tx: Tx,
  running: readonly Dossier[],
  calendars: Calendars,
  now: Date,
): Promise<ChangedDue[]> => {
  const { scheme } = await getUnit(tx)
  const events = await listClockEventsOf(
    tx,
    running.map(({ id }) => id),
  )
  return running.flatMap((dossier) => {
    const told = { dossier, events: events.get(dossier.id) ?? [], scheme, now }
    return changedDue(told, calendars) ?? []
  })
}
