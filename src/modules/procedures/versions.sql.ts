import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { ProcedureVersion } from './procedure.ts'

/** A version of a procedure as the unit's catalogue shows it. */
export type CatalogueVersion = Omit<ProcedureVersion, 'field'> & {
  id: string
  fieldCode: string
  fieldName: string
}

const columns = sql`id, code, name, field_code as "fieldCode", field_name as "fieldName",
  json_build_object('amount', term_amount, 'unit', term_unit) as term, fee_note as "feeNote", tariff, papers,
  result, online_level as "onlineLevel", legacy_level as "legacyLevel", joint,
  competent_level as "competentLevel", internal_process_approved as "internalProcessApproved",
  internal_process_digital as "internalProcessDigital", posted_on as "postedOn", certainty, source,
  effective_from as "effectiveFrom", effective_to as "effectiveTo"`

/** Each procedure once, in its version of `day`, or else the newest yet to come. */
export const listProcedures = (tx: Tx, day: Day): Promise<CatalogueVersion[]> =>
  tx.many<CatalogueVersion>(sql`
    select * from (
      select distinct on (code) ${columns} from procedures.procedure
      where unit_id = (select platform.unit_id())
      order by code, effective_from > ${day}::date, effective_from desc
    ) latest order by "fieldName", code`)

/** Every version of a procedure, newest first. */
export const listVersions = (tx: Tx, code: string): Promise<CatalogueVersion[]> =>
  tx.many<CatalogueVersion>(sql`
    select ${columns} from procedures.procedure
    where unit_id = (select platform.unit_id()) and code = ${code} order by effective_from desc`)
