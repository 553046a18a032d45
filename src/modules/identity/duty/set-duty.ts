import { record } from '#modules/audit'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import type { Request } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'
import { findDuty } from './duty.sql.ts'

export type NewDuty = { day: Day; leaderId: string | null; clerkId: string | null; note: string }

/** Puts leader and clerk on duty for a day, in the place of those who were; nobody takes the day off the roster. */
export const setDuty = (request: Request, duty: NewDuty): Promise<void> =>
  request.db.write(request, async (tx) => {
    await oneAtATime(tx, 'duty')
    const before = await findDuty(tx, duty.day)
    const id = before?.id ?? request.newId()
    const rows = { duty_day: [{ id, ...columnsOf(duty) }] }
    await record(tx, request, {
      ...{ module: 'identity', action: 'set-duty', subject: id },
      ...(before ? { evidence: { before: columnsOf(before) }, updates: rows } : { inserts: rows }),
    })
  })

const columnsOf = ({ day, leaderId, clerkId, note }: NewDuty) => ({
  ...{ day, leader_id: leaderId, clerk_id: clerkId, note },
})
