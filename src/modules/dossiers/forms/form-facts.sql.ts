import { sql, type Tx } from '#platform/db/database.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { FormAct } from './form-facts.ts'

/** The acts on a dossier, oldest first, with the due dates they set. */
export const listFormActs = (tx: Tx, id: string): Promise<FormAct[]> =>
  tx.many<FormAct>(sql`
    select action, actor, occurred_at as "occurredAt", recorded_at as "recordedAt", evidence,
      (changes #>> '{dossier,0,due_at}')::timestamptz as "dueAt"
    from dossiers.journal j where ${ofThisUnit} and subject = ${id}::uuid order by j.id`)

/** How many dossiers the register had from the beginning of a year up to this one. */
export const countUpTo = async (tx: Tx, id: string, yearBegins: Day): Promise<number> => {
  const row = await tx.find<{ count: number }>(sql`
    select count(*) as count from dossiers.dossier d
    join dossiers.dossier own on own.unit_id = d.unit_id and own.id = ${id}::uuid
    where d.unit_id = (select platform.unit_id())
      and d.accepted_recorded_at >= ${instantAt(yearBegins)}
      and (d.accepted_recorded_at, d.id) <= (own.accepted_recorded_at, own.id)`)
  return row?.count ?? 0
}
