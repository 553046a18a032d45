import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { AlertKind } from './alerts.rules.ts'

export type Alert = {
  id: string
  dossierId: string
  dossierCode: string
  officer: string
  kind: AlertKind
  dueAt: Date
  raisedAt: Date
  mail: 'waiting' | 'not-wanted' | 'sending' | 'sent' | 'failed'
}

export type AlertChoice = { id: string; person: string; email: string } & Record<AlertKind, boolean>

const ofThisUnit = sql`unit_id = (select platform.unit_id())`
const alertColumns = sql`id, dossier_id as "dossierId", dossier_code as "dossierCode", officer, kind,
  due_at as "dueAt", raised_at as "raisedAt", mail`
const choiceColumns = sql`id, person, email, half, four_fifths as "four-fifths", eve, due`

/** One process at a time raises alerts or sends them, until its transaction ends. */
export const lockRadar = async (tx: WriteTx, unitId: number): Promise<void> => {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`desk radar ${unitId}`}, 0))`)
}

/** All alerts that were raised about these dossiers. */
export const listAlertsAbout = (tx: Tx, dossierIds: readonly string[]): Promise<Alert[]> =>
  tx.many<Alert>(sql`
    select ${alertColumns} from desk.alert
    where ${ofThisUnit} and dossier_id = any (${[...dossierIds]}::uuid[])`)

/** More are sent the next time. */
const MOST_AT_ONCE = 2000

/** Alerts that still have to go out by e-mail. */
export const listToMail = (tx: Tx): Promise<Alert[]> =>
  tx.many<Alert>(sql`
    select ${alertColumns} from desk.alert
    where ${ofThisUnit} and mail in ('waiting', 'failed') order by officer, due_at, id limit ${MOST_AT_ONCE}`)

export const listChoices = (tx: Tx): Promise<AlertChoice[]> =>
  tx.many<AlertChoice>(sql`select ${choiceColumns} from desk.alert_choice where ${ofThisUnit}`)

export const findChoice = (tx: Tx, person: string): Promise<AlertChoice | undefined> =>
  tx.find<AlertChoice>(sql`
    select ${choiceColumns} from desk.alert_choice where ${ofThisUnit} and person = ${person}`)
