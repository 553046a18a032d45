import { record } from '#modules/audit'
import { getCalendar } from '#modules/calendar'
import type { Tx, WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import type { PlannedMove } from '../move-dossier/plan-move.ts'
import { needsApproval } from '../two-clocks.rules.ts'
import { listLimits } from './late-entry.sql.ts'

/** Working days after which a leader must agree, until an administrator says otherwise. */
export const USUAL_LIMIT = 1
export const GREATEST_LIMIT = 60

/** How many working days late an act may be told with proof alone, as it holds on `day`. */
export const limitOn = async (tx: Tx, day: Day): Promise<number> => {
  const limits = await listLimits(tx)
  return limits.find(({ effectiveFrom }) => effectiveFrom <= day)?.workingDays ?? USUAL_LIMIT
}

/** Whether a planned move is told so late that a leader must agree. */
export const needsLeader = async (
  tx: Tx,
  { now }: Request,
  { occurredAt, calendar }: Pick<PlannedMove, 'occurredAt' | 'calendar'>,
): Promise<boolean> => needsApproval({ occurredAt, now, calendar }, await limitOn(tx, dayOf(now)))

/** As `needsLeader`, of something said to have happened at `occurredAt`; nothing said is now. */
export const needsLeaderAt = async (
  tx: Tx,
  request: Request,
  occurredAt: Date | undefined,
): Promise<boolean> =>
  occurredAt !== undefined &&
  needsLeader(tx, request, { occurredAt, calendar: await getCalendar(tx, dayOf(occurredAt)) })

export type NewLimit = { workingDays: number; effectiveFrom: Day; reason: string }

/** Sets how late an act may be told with proof alone, from a day on; the old limits stay. */
export const changeLateEntryLimit = (request: Request, limit: NewLimit): Promise<void> =>
  request.db.write(request, (tx) => recordLimit(tx, request, limit))

const recordLimit = (tx: WriteTx, request: Request, limit: NewLimit): Promise<void> => {
  const actor = actingAs(request.actor, ['administrator', 'system'], null)
  if (!actor) throw new Refused('Chỉ quản trị viên được đổi thời hạn ghi nhận muộn.')
  const id = request.newId()
  const { workingDays, effectiveFrom, reason } = limit
  const row = { id, working_days: workingDays, effective_from: effectiveFrom, reason }
  return record(
    tx,
    { ...request, actor },
    {
      module: 'dossiers',
      action: 'change-late-entry-limit',
      subject: id,
      inserts: { late_entry_limit: [row] },
    },
  )
}
