import { sql, type Tx } from '#platform/db/database.ts'
import type { DossierState } from '../dossier-states.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { HeldItem } from './held-item.rules.ts'

/** So many of the newest acceptances show what is usual; more would only cost time. */
const LATEST = 2000
const latest = sql`
  select procedure_code, field_code, officer, accepted_recorded_at from dossiers.dossier
  where ${ofThisUnit} and accepted_recorded_at is not null order by accepted_recorded_at desc limit ${LATEST}`

export type Usage = { code: string; today: number; recent: number; all: number }

/** How often each procedure was received: since `today`, since `recent`, and among the newest of all. */
export const listUsage = (tx: Tx, today: Date, recent: Date): Promise<Usage[]> =>
  tx.many(sql`
    select procedure_code as code, count(*) filter (where accepted_recorded_at >= ${today}) as today,
      count(*) filter (where accepted_recorded_at >= ${recent}) as recent, count(*) as all
    from (${latest}) latest group by procedure_code`)

/** Who settled the newest dossiers, those of the field first and the busiest of them. */
export const listFormerOfficers = async (tx: Tx, fieldCode: string): Promise<string[]> => {
  const rows = await tx.many<{ officer: string }>(sql`
    select officer from (${latest}) latest where officer <> '' group by officer
    order by count(*) filter (where field_code = ${fieldCode}) desc, count(*) desc, officer limit 20`)
  return rows.map(({ officer }) => officer)
}

/** What the e-repository holds of an owner, newest first. */
export const listHeld = (tx: Tx, owner: string): Promise<Omit<HeldItem, 'fault'>[]> =>
  tx.many(sql`
    select id, name, owner_number as "ownerNumber", valid_until as "validUntil",
      revoked_on as "revokedOn", result_code as "resultCode", issued_on as "issuedOn"
    from dossiers.repository_item where ${ofThisUnit} and owner_number = ${owner}
    order by issued_on desc, id limit 20`)

export type EarlierDossier = {
  code: string
  procedureName: string
  submittedAt: Date
  state: DossierState
  isAccepted: boolean
}

/** The newest dossiers of an applicant. */
export const listEarlier = (tx: Tx, number: string): Promise<EarlierDossier[]> =>
  tx.many(sql`
    select code, procedure_name as "procedureName", submitted_at as "submittedAt", state,
      accepted_at is not null as "isAccepted"
    from dossiers.dossier where ${ofThisUnit} and applicant_number = ${number}
    order by submitted_at desc limit 5`)
