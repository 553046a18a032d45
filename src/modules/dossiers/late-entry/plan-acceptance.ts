import { clockOf, getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import { getProcedure, type PinnedProcedure } from '#modules/procedures'
import type { Tx } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { listClockEvents } from '../dossiers.sql.ts'
import { pinnedColumns } from '../receive-dossier/reception-rows.ts'
import { RefusedAt } from '../refused-at.ts'
import { acceptanceFault } from './acceptance.rules.ts'
import { getAcceptanceBounds } from './acceptance-bounds.sql.ts'

/**
 * What changes on a dossier that was accepted at `occurredAt`: its time, the version of the procedure
 * in force then, and the due date reckoned again with everything that moved it since.
 * @throws RefusedAt when it cannot have been accepted then
 */
export const planAcceptance = async (tx: Tx, dossier: Dossier, occurredAt: Date, now: Date) => {
  const bounds = await getAcceptanceBounds(tx, dossier.id)
  const fault = acceptanceFault({ acceptedAt: dossier.acceptedAt, occurredAt, ...bounds })
  if (fault) throw new RefusedAt('occurredAt', fault)
  const procedure = await procedureThen(tx, dossier, occurredAt)
  const { scheme } = await getUnit(tx)
  const clock = clockOf({
    ...{ acceptedAt: occurredAt, term: procedure.term, scheme, asOf: now },
    calendar: await getCalendar(tx, dayOf(occurredAt)),
    events: await listClockEvents(tx, dossier.id),
  })
  return {
    ...pinnedColumns(procedure),
    accepted_at: occurredAt,
    original_due_at: clock.originalDueAt,
    due_at: keepsPromise(dossier) ? dossier.dueAt : (clock.dueAt ?? null),
  }
}

/** A clock that stands still has no date, and one promised anew by form 04 stays as promised. */
const keepsPromise = ({ dueAt, extensions }: Dossier): boolean => dueAt === null || extensions > 0

const procedureThen = async (
  tx: Tx,
  { procedureCode }: Dossier,
  occurredAt: Date,
): Promise<PinnedProcedure> => {
  try {
    return await getProcedure(tx, procedureCode, dayOf(occurredAt))
  } catch (error) {
    if (error instanceof NotFound) throw new RefusedAt('occurredAt', `${error.message} ngày đó.`)
    throw error
  }
}
