import { type Sql, sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import { type InstantPlace, type ListPage, pageOf } from '../list-place.rules.ts'
import type { LateEntry } from './late-entry.ts'

const lateEntries = (condition: Sql): Sql => sql`
  select e.id, e.dossier_id as "dossierId", d.code, d.procedure_name as "procedureName",
    d.applicant_name as "applicantName", d.field_code as "fieldCode", e.kind, e.action,
    e.occurred_at as "occurredAt", e.proof_kind as "proofKind", e.proof, e.told,
    e.requested_at as "requestedAt", e.requested_by as "requestedBy", e.acting_name as "actingName",
    e.acting_role as "actingRole", e.status, e.decided_at as "decidedAt", e.decided_by as "decidedBy",
    e.decision_reason as "decisionReason",
    case e.kind when 'correct-acceptance' then d.accepted_at when 'correct-occurrence' then d.settled_at
      end as "standsAt"
  from dossiers.late_entry e
  join dossiers.dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
  where e.unit_id = (select platform.unit_id()) and ${condition}`

/** More than these are not decided in one sitting. */
const A_PAGE = 20

const place = sql`(e.requested_at, e.id)`
const lists = {
  waiting: {
    status: sql`e.status = 'waiting'`,
    beyond: sql`${place} >`,
    order: sql`e.requested_at, e.id`,
  },
  decided: {
    status: sql`e.status <> 'waiting'`,
    beyond: sql`${place} <`,
    order: sql`e.requested_at desc, e.id desc`,
  },
} as const

/** A page of those that wait, the oldest first, or of those decided, the latest first. */
export const pageLateEntries = async (
  tx: Tx,
  which: keyof typeof lists,
  after: InstantPlace | undefined,
): Promise<ListPage<LateEntry>> => {
  const { status, beyond, order } = lists[which]
  const further = after ? sql`${beyond} (${after.at}, ${after.id}::uuid)` : sql`true`
  const found = await tx.many<LateEntry>(
    sql`${lateEntries(sql`${status} and ${further}`)} order by ${order} limit ${A_PAGE + 1}`,
  )
  return pageOf(found, A_PAGE, ({ requestedAt: at, id }) => ({ at, id }))
}

/** All that were ever asked for, the latest first. */
export const listLateEntries = (tx: Tx): Promise<LateEntry[]> =>
  tx.many<LateEntry>(sql`${lateEntries(sql`true`)} order by ${lists.decided.order}`)

/** All that were asked for on one dossier, oldest first. */
export const listLateEntriesOf = (tx: Tx, dossierId: string): Promise<LateEntry[]> =>
  tx.many<LateEntry>(
    sql`${lateEntries(sql`e.dossier_id = ${dossierId}::uuid`)} order by e.requested_at, e.id`,
  )

/** How many wait for a leader. */
export const countWaiting = async (tx: Tx): Promise<number> => {
  const row = await tx.find<{ count: number }>(
    sql`select count(*) as count from dossiers.late_entry where ${ofThisUnit} and status = 'waiting'`,
  )
  return row?.count ?? 0
}

/** Reads a late entry and keeps others from deciding it meanwhile. @throws NotFound */
export const lockLateEntry = (tx: WriteTx, id: string): Promise<LateEntry> =>
  tx.get<LateEntry>(
    sql`${lateEntries(sql`e.id::text = ${id}`)} for update of e`,
    'Không tìm thấy đề nghị ghi nhận muộn này',
  )

/** Whether the dossier has one that waits. */
export const isWaiting = async (tx: Tx, dossierId: string): Promise<boolean> => {
  const found = await tx.find(sql`
    select from dossiers.late_entry
    where ${ofThisUnit} and dossier_id = ${dossierId}::uuid and status = 'waiting'`)
  return found !== undefined
}

export type LateEntryLimit = {
  workingDays: number
  effectiveFrom: Day
  reason: string
  recordedAt: Date
}

/** Every limit that was ever set, the latest first. */
export const listLimits = (tx: Tx): Promise<LateEntryLimit[]> =>
  tx.many<LateEntryLimit>(sql`
    select working_days as "workingDays", effective_from as "effectiveFrom", reason,
      recorded_at as "recordedAt"
    from dossiers.late_entry_limit where ${ofThisUnit} order by recorded_at desc, id`)
