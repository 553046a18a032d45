import { sql, type WriteTx } from '#platform/db/database.ts'

export type Failures = { failures: number; lastAt: Date; blockedUntil: Date }

/** The failures of a subject, locked until the transaction ends, so that guesses at once count one by one. */
export const lockFailures = async (tx: WriteTx, subject: string, now: Date): Promise<Failures> => {
  await tx.run(sql`
    insert into identity.failed_attempt (unit_id, subject, failures, last_at, blocked_until)
    values (platform.unit_id(), ${subject}, 0, ${now}, ${now}) on conflict do nothing`)
  return tx.get(
    sql`select failures, last_at as "lastAt", blocked_until as "blockedUntil"
      from identity.failed_attempt
      where unit_id = platform.unit_id() and subject = ${subject} for update`,
    '',
  )
}

type Counted = { subject: string; failures: number; now: Date; blockedUntil: Date }

export const keepFailures = (tx: WriteTx, { subject, failures, now, blockedUntil }: Counted) =>
  tx.run(sql`
    update identity.failed_attempt
    set failures = ${failures}, last_at = ${now}, blocked_until = ${blockedUntil}
    where unit_id = platform.unit_id() and subject = ${subject}`)

/** A failure of which nothing was heard for a day counts no more. */
export const forgetOldFailures = (tx: WriteTx, before: Date) =>
  tx.run(sql`
    delete from identity.failed_attempt
    where unit_id = platform.unit_id() and subject in (
      select subject from identity.failed_attempt
      where unit_id = platform.unit_id() and last_at < ${before} for update skip locked)`)
