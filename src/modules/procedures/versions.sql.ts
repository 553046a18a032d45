import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { ProcedureVersion } from './procedure.ts'

/** A version of a procedure as the unit's catalogue shows it. */
export type CatalogueVersion = Omit<ProcedureVersion, 'field'> & {
  id: string
  fieldCode: string
  fieldName: string
  /** When it was taken back as a mistake. */
  withdrawnOn: Day | null
  importId: string | null
}

const columns = sql`id, code, name, field_code as "fieldCode", field_name as "fieldName",
  json_build_object('amount', term_amount, 'unit', term_unit) as term, fee_note as "feeNote", tariff, papers,
  result, online_level as "onlineLevel", legacy_level as "legacyLevel", joint,
  competent_level as "competentLevel", internal_process_approved as "internalProcessApproved",
  internal_process_digital as "internalProcessDigital", posted_on as "postedOn", certainty, source,
  effective_from as "effectiveFrom", effective_to as "effectiveTo", withdrawn_on as "withdrawnOn",
  import_id as "importId"`

/** Each procedure once, in its version of `day`, or else the newest yet to come. */
export const listProcedures = (tx: Tx, day: Day): Promise<CatalogueVersion[]> =>
  tx.many<CatalogueVersion>(sql`
    select * from (
      select distinct on (code) ${columns} from procedures.procedure
      where unit_id = (select platform.unit_id()) and withdrawn_on is null
      order by code, effective_from > ${day}::date, effective_from desc
    ) latest order by "fieldName", code`)

/** Every version of a procedure, newest first, those taken back too. */
export const listVersions = (tx: Tx, code: string): Promise<CatalogueVersion[]> =>
  tx.many<CatalogueVersion>(sql`
    select ${columns} from procedures.procedure
    where unit_id = (select platform.unit_id()) and code = ${code}
    order by effective_from desc, recorded_at desc`)

export type Wanted = { id: string } | { importId: string }

/** The versions not yet taken back: one by its id, or all of an import; kept from others until the end. */
export const lockStanding = (
  tx: WriteTx,
  wanted: Wanted,
): Promise<{ id: string; code: string }[]> => {
  const which =
    'id' in wanted ? sql`id::text = ${wanted.id}` : sql`import_id::text = ${wanted.importId}`
  return tx.many(sql`
    select id, code from procedures.procedure
    where unit_id = (select platform.unit_id()) and withdrawn_on is null and ${which}
    order by code for update`)
}

/** Whether a version of the procedure already begins on that day. */
export const hasVersionFrom = async (tx: Tx, code: string, day: Day): Promise<boolean> =>
  (await tx.find(sql`
    select from procedures.procedure
    where unit_id = (select platform.unit_id()) and code = ${code} and effective_from = ${day}
      and withdrawn_on is null`)) !== undefined

/** The day on which each version begins that was not taken back, by code. */
export const listVersionDays = async (tx: Tx): Promise<Map<string, Day[]>> => {
  const rows = await tx.many<{ code: string; days: Day[] }>(sql`
    select code, json_agg(effective_from) as days from procedures.procedure
    where unit_id = (select platform.unit_id()) and withdrawn_on is null group by code`)
  return new Map(rows.map(({ code, days }) => [code, days]))
}

/** A row of the catalogue as a version that can be compared or adopted. */
export const versionOf = (row: CatalogueVersion): ProcedureVersion => {
  const { id: _, fieldCode, fieldName, withdrawnOn: __, importId: ___, ...version } = row
  return { ...version, field: { code: fieldCode, name: fieldName } }
}
