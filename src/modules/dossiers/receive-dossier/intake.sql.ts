import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { DossierState } from '../dossier-states.ts'
import { getLastMoveAt, ofThisUnit } from '../dossiers.sql.ts'
import type { Press } from './reception.ts'

export type Pressed = {
  id: string
  code: string
  dueAt: Date | null
  state: DossierState
  procedureCode: string
  applicantName: string
}

/** Whoever presses the button of the same form at the same moment waits until this transaction ends. */
export const lockPress = (tx: WriteTx, key: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)

/** What the button already made, behind its lock. */
export const findPressed = async (
  tx: WriteTx,
  { key, place }: Press,
): Promise<Pressed | undefined> => {
  await lockPress(tx, key)
  return tx.find(sql`
    select id, code, original_due_at as "dueAt", state, procedure_code as "procedureCode",
      applicant_name as "applicantName"
    from dossiers.dossier
    where ${ofThisUnit} and reception_key = ${key}::uuid and reception_place = ${place}`)
}

/** A dossier handed in and not accepted, as its next move finds it. */
export type Standing = {
  id: string
  code: string
  state: DossierState
  supplementRounds: number
  submittedAt: Date
  fieldCode: string
  movedAt: Date
}

/**
 * Locks a dossier that waits for its acceptance; undefined when no code is given.
 * @throws Refused when there is none that waits under this code, or somebody has just accepted it
 */
export const lockIntake = async (
  tx: WriteTx,
  code: string | undefined,
): Promise<Standing | undefined> => {
  if (code === undefined) return undefined
  const found = await tx.find<Omit<Standing, 'movedAt'>>(sql`
    select id, code, state, supplement_rounds as "supplementRounds", submitted_at as "submittedAt",
      field_code as "fieldCode"
    from dossiers.dossier where ${ofThisUnit} and code = ${code} and accepted_at is null for update`)
  if (!found)
    throw new Refused(`Hồ sơ ${code} không còn chờ tiếp nhận: có thể người khác vừa tiếp nhận.`)
  return { ...found, movedAt: await getLastMoveAt(tx, found.id) }
}

/** What was typed for a dossier that waits. */
export const findTyped = async (
  tx: Tx,
  code: string,
): Promise<Record<string, string> | undefined> => {
  const row = await tx.find<{ typed: Record<string, string> }>(sql`
    select f.typed from dossiers.intake_form f join dossiers.dossier d on d.unit_id = f.unit_id and d.id = f.id
    where d.unit_id = (select platform.unit_id()) and d.code = ${code} and d.accepted_at is null`)
  return row?.typed
}
