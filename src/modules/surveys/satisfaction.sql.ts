import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'

export type Satisfaction = { responses: number; satisfied: number }

/** Answers of a period, and those that are satisfied or very satisfied; both days included. */
export const countSatisfaction = (tx: Tx, from: Day, to: Day): Promise<Satisfaction> =>
  tx.get<Satisfaction>(
    sql`
    select count(*) as responses,
      count(*) filter (where level in ('very-satisfied', 'satisfied')) as satisfied
    from surveys.response
    where unit_id = (select platform.unit_id()) and not removed
      and answered_on between ${from} and ${to}`,
    'Không đếm được phiếu khảo sát',
  )
