import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { PinnedProcedure } from './procedure.ts'

/** The version of a procedure in force on `day`. */
export const getProcedure = (tx: Tx, code: string, day: Day): Promise<PinnedProcedure> =>
  tx.get<PinnedProcedure>(
    sql`
    select id, code, name, field_code as "fieldCode", field_name as "fieldName", papers, legacy_level as "legacyLevel",
      json_build_object('amount', term_amount, 'unit', term_unit) as term
    from procedures.procedure
    where unit_id = (select platform.unit_id()) and code = ${code} and withdrawn_on is null
      and effective_from <= ${day} and coalesce(effective_to, 'infinity') >= ${day}
    order by effective_from desc limit 1`,
    `Không có thủ tục ${code} đang có hiệu lực`,
  )

export type ProcedureField = { code: string; name: string }

/** The fields in which the unit receives procedures, by name. */
export const listProcedureFields = (tx: Tx): Promise<ProcedureField[]> =>
  tx.many<ProcedureField>(sql`
    select distinct field_code as code, field_name as name from procedures.procedure
    where unit_id = (select platform.unit_id()) order by name`)
