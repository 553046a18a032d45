import { identifier, sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'

/** One act as the chain has it. */
export type AuditEntry = {
  number: number
  module: string
  action: string
  subject: string
  actor: string
  occurredAt: Date
  recordedAt: Date
}

export type WantedEntries = {
  actor?: string | undefined
  module?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Only entries older than this number. */
  before?: number | undefined
}

const columns = sql`number, module, action, subject, actor, occurred_at as "occurredAt",
  recorded_at as "recordedAt"`

/** The newest acts that are wanted, newest first. */
export const listEntries = (
  tx: Tx,
  wanted: WantedEntries,
  limit: number,
): Promise<AuditEntry[]> => {
  const { actor = null, module = null, from = null, to = null, before = null } = wanted
  return tx.many(sql`
    select ${columns} from audit.entry
    where unit_id = (select platform.unit_id())
      and (${before}::bigint is null or number < ${before}::bigint)
      and (${actor}::text is null or actor = ${actor}::text)
      and (${module}::text is null or module = ${module}::text)
      and (${from}::date is null or recorded_at >= (${from}::date)::timestamp at time zone '+07')
      and (${to}::date is null or recorded_at < (${to}::date + 1)::timestamp at time zone '+07')
    order by number desc limit ${limit}`)
}

/** An act by its number in the chain. @throws NotFound */
export const getEntry = (tx: Tx, number: number): Promise<AuditEntry> =>
  tx.get(
    sql`select ${columns} from audit.entry
      where unit_id = (select platform.unit_id()) and number = ${number}`,
    `Không có việc số ${number} trong nhật ký.`,
  )

/** What one act wrote: table → rows, each with its id and the columns that were set. */
export type Written = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export type JournalRow = { evidence: Readonly<Record<string, unknown>> | null; changes: Written }

/** What the act wrote, and before it all that earlier acts wrote of the same subject, oldest first. */
export const listWritten = async (
  tx: Tx,
  { module, subject, number }: AuditEntry,
): Promise<{ act: JournalRow | undefined; earlier: Written[] }> => {
  const rows = await tx.many<JournalRow & { number: number }>(sql`
    select evidence, changes, audit_number as number from ${identifier(`${module}.journal`)}
    where unit_id = (select platform.unit_id()) and subject = ${subject}::uuid
      and audit_number <= ${number}
    order by audit_number`)
  return {
    act: rows.find((row) => row.number === number),
    earlier: rows.filter((row) => row.number < number).map(({ changes }) => changes),
  }
}
