import { sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** Whose pages were found: a dossier, and which of its papers they are of. */
export type PageOwner = {
  ownerId: string
  code: string
  fieldCode: string
  procedureName: string
  applicantName: string
  paper: string | null
}

/** The dossiers and papers with these ids. */
export const listPageOwners = (tx: Tx, ownerIds: readonly string[]): Promise<PageOwner[]> =>
  tx.many<PageOwner>(sql`
    select p.id as "ownerId", d.code, d.field_code as "fieldCode", d.procedure_name as "procedureName",
      d.applicant_name as "applicantName", p.name as paper
    from dossiers.paper p join dossiers.dossier d on d.unit_id = p.unit_id and d.id = p.dossier_id
    where p.unit_id = (select platform.unit_id()) and p.id = any (${[...ownerIds]}::uuid[])
    union all
    select id, code, field_code, procedure_name, applicant_name, null
    from dossiers.dossier where ${ofThisUnit} and id = any (${[...ownerIds]}::uuid[])`)
