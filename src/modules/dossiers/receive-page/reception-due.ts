import { describeTerm, dueDate, getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { PinnedProcedure } from '#modules/procedures'
import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { needsLeaderAt } from '../late-entry/late-entry-limit.ts'

type Due = { at: Date; term: string; lines: string[]; warnings: string[] }

export type ReceptionDue = Due & {
  /** The due date if a leader lets in the time that was told; undefined when none has to. */
  onceApproved: Date | undefined
}

/** Until when it is due, and why. Told too late, an acceptance counts from now until a leader agrees. */
export const reckonDue = async (
  tx: Tx,
  request: Request,
  procedure: PinnedProcedure,
  acceptedAt: Date = request.now,
): Promise<ReceptionDue> => {
  const due = await dueOf(tx, procedure, acceptedAt)
  if (!(await needsLeaderAt(tx, request, acceptedAt))) return { ...due, onceApproved: undefined }
  return { ...(await dueOf(tx, procedure, request.now)), onceApproved: due.at }
}

const dueOf = async (tx: Tx, { term }: PinnedProcedure, acceptedAt: Date): Promise<Due> => {
  const { scheme } = await getUnit(tx)
  const calendar = await getCalendar(tx, dayOf(acceptedAt))
  const { dueAt, lines, warnings } = dueDate({ acceptedAt, term, calendar, scheme })
  return { at: dueAt, term: describeTerm(term), lines: lines.map(({ text }) => text), warnings }
}
