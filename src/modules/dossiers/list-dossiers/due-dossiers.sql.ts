import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** An open dossier whose term is running. */
export type DueDossier = {
  id: string
  code: string
  procedureName: string
  applicantName: string
  officer: string
  acceptedAt: Date
  originalDueAt: Date
  dueAt: Date
}

const dueColumns = sql`id, code, procedure_name as "procedureName", applicant_name as "applicantName",
  officer, accepted_at as "acceptedAt", original_due_at as "originalDueAt", due_at as "dueAt"`

/** Every dossier whose term is running, first due first. */
export const listDueDossiers = (tx: Tx): Promise<DueDossier[]> =>
  tx.many<DueDossier>(sql`
    select ${dueColumns} from dossiers.dossier
    where ${ofThisUnit} and settlement is null and due_at is not null order by due_at, id`)

/** Those of the named dossiers whose term is still running. */
export const listStillDue = (tx: Tx, ids: readonly string[]): Promise<DueDossier[]> =>
  tx.many<DueDossier>(sql`
    select ${dueColumns} from dossiers.dossier
    where ${ofThisUnit} and settlement is null and due_at is not null
      and id = any (${[...ids]}::uuid[]) order by due_at, id`)

export type OfficerLoad = { officer: string; dossiers: number; overdue: number }

/** How many of the dossiers that fulfil the condition each officer settles, most first. */
export const countByOfficer = (tx: Tx, condition: Sql, now: Date): Promise<OfficerLoad[]> =>
  tx.many<OfficerLoad>(sql`
    select officer, count(*) as dossiers, count(*) filter (where due_at < ${now}) as overdue
    from dossiers.dossier where ${ofThisUnit} and ${condition}
    group by officer order by count(*) desc, officer`)
