import { sql, type Tx } from '#platform/db/database.ts'
import type { Settlement } from '../dossier.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { PaperKind } from '../receive-dossier/reception.ts'

export type FolderHead = {
  id: string
  code: string
  procedureName: string
  applicantName: string
  fieldCode: string
  settlement: Settlement | null
  papersDigitisedAt: Date | null
  resultDigitisedAt: Date | null
  resultDepositedAt: Date | null
}
/** What the scans of a dossier need to know of it. @throws NotFound */
export const getFolderHead = (tx: Tx, code: string): Promise<FolderHead> =>
  tx.get<FolderHead>(
    sql`
    select id, code, procedure_name as "procedureName", applicant_name as "applicantName",
      field_code as "fieldCode", settlement, papers_digitised_at as "papersDigitisedAt",
      result_digitised_at as "resultDigitisedAt",
      result_deposited_at as "resultDepositedAt"
    from dossiers.dossier where ${ofThisUnit} and code = ${code}`,
    `Không tìm thấy hồ sơ ${code}`,
  )

export type FolderPaper = {
  id: string
  position: number
  name: string
  kind: PaperKind
  digitisedAt: Date | null
  reused: boolean
}
/** The papers of a dossier, in the order in which they were handed in. */
export const listFolderPapers = (tx: Tx, dossierId: string): Promise<FolderPaper[]> =>
  tx.many<FolderPaper>(sql`
    select id, position, name, kind, digitised_at as "digitisedAt", reused_from is not null as reused
    from dossiers.paper where ${ofThisUnit} and dossier_id = ${dossierId}::uuid order by position`)

export type Whereabouts = { ownerId: string; code: string; paper: string | null }
/** Which dossiers, and which of their papers, have these ids. */
export const findWhereabouts = (tx: Tx, ownerIds: readonly string[]): Promise<Whereabouts[]> =>
  tx.many<Whereabouts>(sql`
    select p.id as "ownerId", d.code, p.name as paper
    from dossiers.paper p join dossiers.dossier d on d.unit_id = p.unit_id and d.id = p.dossier_id
    where p.unit_id = (select platform.unit_id()) and p.id = any(${ownerIds}::uuid[])
    union all
    select id, code, null from dossiers.dossier
    where ${ofThisUnit} and id = any(${ownerIds}::uuid[])`)
