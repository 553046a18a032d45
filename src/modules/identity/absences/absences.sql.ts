import { sql, type Tx } from '#platform/db/database.ts'
import type { Absence } from './absence.ts'

const columns = sql`b.id, b.absent_id as "absentId", b.stand_in_id as "standInId",
  b.from_day as "fromDay", b.until_day as "untilDay", b.reason,
  o.name as "absentName", s.name as "standInName"`
const named = sql`identity.absence b
  join identity.account o on o.unit_id = b.unit_id and o.id = b.absent_id
  join identity.account s on s.unit_id = b.unit_id and s.id = b.stand_in_id`

/** The absences that end on the day or later, and those of the last year; of one person when he is named. */
export const listAbsences = (
  tx: Tx,
  { day, absentId }: { day: string; absentId: string | undefined },
): Promise<Absence[]> =>
  tx.many(sql`
    select ${columns} from ${named}
    where b.unit_id = platform.unit_id() and not b.revoked and b.until_day > ${day}::date - 365
      and (${absentId ?? null}::uuid is null or b.absent_id = ${absentId ?? null}::uuid)
    order by b.from_day desc, b.id`)

/** @throws NotFound */
export const getAbsence = (tx: Tx, id: string): Promise<Absence> =>
  tx.get(
    sql`select ${columns} from ${named}
      where b.unit_id = platform.unit_id() and b.id::text = ${id} and not b.revoked`,
    'Không có lần ủy quyền này, hoặc đã hủy.',
  )
