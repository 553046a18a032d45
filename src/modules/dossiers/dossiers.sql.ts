import type { ClockEvent } from '#modules/calendar'
import { raw, type Sql, sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { Dossier } from './dossier.ts'

export const columns = sql`id, code, procedure_code as "procedureCode", procedure_name as "procedureName",
  field_code as "fieldCode", field_name as "fieldName", json_build_object('amount', term_amount, 'unit', term_unit) as term, channel,
  json_build_object('name', applicant_name, 'citizenNumber', applicant_number, 'phone', applicant_phone,
    'address', applicant_address) as applicant,
  officer, state, state_before as "stateBefore", accepted_at as "acceptedAt",
  original_due_at as "originalDueAt", due_at as "dueAt", supplement_rounds as "supplementRounds", extensions,
  settlement, settled_at as "settledAt", returned_at as "returnedAt", fee,
  paid_by as "paidBy"`

/** The one condition of every query: the sub-select lets the planner read the unit once. */
export const ofThisUnit = sql`unit_id = (select platform.unit_id())`

/** Reads a dossier and keeps others from moving it until this transaction ends. */
export const lockDossier = (tx: WriteTx, code: string): Promise<Dossier> =>
  tx.get<Dossier>(
    sql`select ${columns} from dossiers.dossier where ${ofThisUnit} and code = ${code} for update`,
    `Không tìm thấy hồ sơ ${code}`,
  )

/** @throws NotFound when the unit has no dossier with this code */
export const getDossier = (tx: Tx, code: string): Promise<Dossier> =>
  tx.get<Dossier>(
    sql`select ${columns} from dossiers.dossier where ${ofThisUnit} and code = ${code}`,
    `Không tìm thấy hồ sơ ${code}`,
  )

/**
 * So many rows at most, in the text itself: a planner that is not told how few are wanted makes a new
 * plan each time, which costs a page of a list a fifth of its time.
 */
export const atMost = (rows: number): Sql => {
  if (!Number.isSafeInteger(rows) || rows < 1) throw new TypeError(`not a number of rows: ${rows}`)
  return raw(`limit ${rows}`)
}

export type WorklistPlace = { dueAt: Date; id: string }

/**
 * The next `limit` open dossiers by due date, after the place where the page before ended; only
 * those that fulfil `condition`.
 */
export const listWorklist = (
  tx: Tx,
  after: WorklistPlace | undefined,
  limit: number,
  condition = sql`true`,
): Promise<Dossier[]> => {
  const place = after ? sql`and (due_at, id) > (${after.dueAt}, ${after.id}::uuid)` : sql``
  return tx.many<Dossier>(sql`
    select ${columns} from dossiers.dossier
    where ${ofThisUnit} and settlement is null and due_at is not null ${place} and ${condition}
    order by due_at, id ${atMost(limit)}`)
}

/** When the first and the last acceptance of the unit were recorded: the books reach no further. */
export const findAcceptances = (tx: Tx): Promise<{ first: Date; last: Date } | undefined> => {
  const accepted = sql`accepted_recorded_at as at from dossiers.dossier
    where ${ofThisUnit} and accepted_recorded_at is not null order by accepted_recorded_at`
  return tx.find(sql`
    select first.at as first, last.at as last
    from (select ${accepted} limit 1) first, (select ${accepted} desc limit 1) last`)
}

/** The next dossier number of an agency on a day; two desks asking together wait for each other. */
export const nextDossierNumber = async (
  tx: WriteTx,
  agencyCode: string,
  day: Day,
): Promise<number> => {
  const row = await tx.get<{ number: number }>(
    sql`
    insert into dossiers.code_counter as c (unit_id, agency_code, day, last_number)
    values (platform.unit_id(), ${agencyCode}, ${day}, 1)
    on conflict (unit_id, agency_code, day) do update set last_number = c.last_number + 1
    returning last_number as number`,
    'Không cấp được số hồ sơ',
  )
  return row.number
}

/** When a move `j` of a dossier `d` happened: an acceptance stands where a correction has put it. */
export const movedAt = sql`case j.action when 'accept' then d.accepted_at else j.occurred_at end`

/** When the last move happened; a payment or a scan is an act too, but moves nothing. */
export const getLastMoveAt = async (tx: Tx, id: string): Promise<Date> => {
  const row = await tx.get<{ at: Date }>(
    sql`
    select ${movedAt} as at from dossiers.journal j
    join dossiers.dossier d on d.unit_id = j.unit_id and d.id = j.subject
    where j.unit_id = (select platform.unit_id()) and j.subject = ${id}::uuid
      and j.changes #> '{dossier,0,state}' is not null
    order by 1 desc limit 1`,
    'Không tìm thấy nhật ký của hồ sơ',
  )
  return row.at
}

/** Whether the e-repository holds a result with this code. */
export const isResultCodeKept = async (tx: Tx, resultCode: string): Promise<boolean> => {
  const item = await tx.find(
    sql`select from dossiers.repository_item where ${ofThisUnit} and result_code = ${resultCode}`,
  )
  return item !== undefined
}

/** What moved the processing clock of a dossier so far, oldest first. */
export const listClockEvents = (tx: Tx, id: string): Promise<ClockEvent[]> =>
  tx
    .many<{ event: ClockEvent; at: Date }>(sql`
    select evidence -> 'clock' as event, occurred_at as at from dossiers.journal
    where ${ofThisUnit} and subject = ${id}::uuid and evidence ? 'clock' order by id`)
    .then((rows) => rows.map(({ event, at }) => revivedClockEvent(event, at)))

/** JSON keeps instants as text. */
export const revivedClockEvent = (event: ClockEvent, at: Date): ClockEvent =>
  event.kind === 'extended'
    ? { ...event, at, newDueAt: new Date(event.newDueAt) }
    : { ...event, at }
