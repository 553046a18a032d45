import { sql, type Tx } from '#platform/db/database.ts'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import type { Applicant, Channel } from '../../dossier.ts'
import { ofThisUnit } from '../../dossiers.sql.ts'
import type { BookPeriod } from './book-period.rules.ts'

export type BookRow = {
  code: string
  procedureName: string
  fieldCode: string
  applicant: Applicant
  channel: Channel
  acceptedAt: Date
  acceptedRecordedAt: Date
  dueAt: Date
  returnedAt: Date | null
  settlement: string | null
  /** How the result was handed over, as it was told. */
  delivery: string | null
}

/** The dossiers entered in the period, in the order of the register; `limit` at most. */
export const listBookRows = (tx: Tx, { from, to }: BookPeriod, limit: number): Promise<BookRow[]> =>
  tx.many<BookRow>(sql`
    select code, procedure_name as "procedureName", field_code as "fieldCode", json_build_object(
        'name', applicant_name, 'citizenNumber', applicant_number, 'phone', applicant_phone,
        'address', applicant_address) as applicant, channel,
      accepted_at as "acceptedAt", accepted_recorded_at as "acceptedRecordedAt",
      coalesce(due_at, original_due_at) as "dueAt", returned_at as "returnedAt", settlement, (
        select j.evidence ->> 'delivery' from dossiers.journal j
        where j.unit_id = d.unit_id and j.subject = d.id and j.action = 'return-result'
        order by j.id desc limit 1
      ) as delivery
    from dossiers.dossier d
    where ${ofThisUnit} and accepted_recorded_at >= ${instantAt(from)}
      and accepted_recorded_at < ${instantAt(addDays(to, 1))}
    order by accepted_recorded_at, id limit ${limit}`)

/** How many dossiers were entered from one day up to the day before another. */
export const countEntered = async (tx: Tx, from: Day, before: Day): Promise<number> => {
  const row = await tx.find<{ count: number }>(sql`
    select count(*) as count from dossiers.dossier
    where ${ofThisUnit} and accepted_recorded_at >= ${instantAt(from)}
      and accepted_recorded_at < ${instantAt(before)}`)
  return row?.count ?? 0
}
