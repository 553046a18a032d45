import type { ClockEvent } from '#modules/calendar'
import { empty, type Sql, sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Dossier } from '../dossier.ts'
import { columns, ofThisUnit, revivedClockEvent } from '../dossiers.sql.ts'

/** Every dossier whose clock runs, with due date; a commune has some hundreds at most. */
export const listRunning = (tx: Tx): Promise<Dossier[]> => tx.many<Dossier>(running(empty))

/** As `listRunning`; nobody else moves them until this transaction ends. */
export const lockRunning = (tx: WriteTx): Promise<Dossier[]> =>
  tx.many<Dossier>(running(sql`for update`))

const running = (lock: Sql): Sql => sql`
  select ${columns} from dossiers.dossier
  where ${ofThisUnit} and settlement is null and due_at is not null order by due_at, id ${lock}`

/** What moved the clocks of these dossiers so far, oldest first, by the id of the dossier. */
export const listClockEventsOf = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ClockEvent[]>> => {
  const rows = await tx.many<{ id: string; event: ClockEvent; at: Date }>(sql`
    select subject as id, evidence -> 'clock' as event, occurred_at as at from dossiers.journal j
    where ${ofThisUnit} and subject = any(${ids}::uuid[]) and evidence ? 'clock' order by j.id`)
  return rows.reduce((events, { id, event, at }) => {
    const known = events.get(id) ?? []
    return events.set(id, [...known, revivedClockEvent(event, at)])
  }, new Map<string, ClockEvent[]>())
}
