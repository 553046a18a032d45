import { createHash } from 'node:crypto'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { type Failures, forgetOldFailures, keepFailures, lockFailures } from './attempts.sql.ts'
import { type AttemptKind, waitAfter } from './delays.rules.ts'

/** Whose failures are counted: a login name, an account's second factor, an address of the network. */
export type Counted = { kind: AttemptKind; of: string }

const DAY_MS = 86_400_000
/** No two tries of one moment lie so far apart. */
const SET_BACK_MS = 300_000

/**
 * Takes leave to try once, counting the try as failed until `succeeded` says otherwise; so many tries
 * at the same moment get no more leave than one after another. Seconds to wait when there is no leave.
 */
export const takeLeave = (
  request: Request,
  counted: readonly Counted[],
): Promise<{ ok: true } | { ok: false; waitSeconds: number }> =>
  request.db.write(request, async (tx) => {
    const { now } = request
    const rows = []
    for (const one of inOrder(counted))
      rows.push({ ...one, ...(await lockFailures(tx, one.subject, now)) })
    const waitMs = Math.max(...rows.map((row) => waitOf(row, now)))
    if (waitMs > 0) return { ok: false, waitSeconds: waitMs / 1000 }
    for (const row of rows) await count(tx, { ...row, failures: row.failures + 1 }, now)
    await forgetOldFailures(tx, new Date(now.getTime() - DAY_MS))
    return { ok: true }
  })

/** The try was right: the name is clear again; of an address only this try is taken back. */
export const succeeded = (request: Request, counted: readonly Counted[]): Promise<void> =>
  request.db.write(request, async (tx) => {
    const { now } = request
    for (const one of inOrder(counted)) {
      const { failures } = await lockFailures(tx, one.subject, now)
      const left = one.kind === 'address' ? Math.max(0, failures - 1) : 0
      await keepFailures(tx, { subject: one.subject, failures: left, now, blockedUntil: now })
    }
  })

/** Never longer than so many failures deserve, and not for one counted before the clock was set back. */
const waitOf = (row: Failures & { kind: AttemptKind }, now: Date): number => {
  const { failures, kind, blockedUntil, lastAt } = row
  if (lastAt.getTime() - now.getTime() > SET_BACK_MS) return 0
  return Math.min(blockedUntil.getTime() - now.getTime(), waitAfter(failures, kind) * 1000)
}

const count = async (
  tx: WriteTx,
  { subject, kind, failures }: { subject: string; kind: AttemptKind; failures: number },
  now: Date,
): Promise<void> => {
  const blockedUntil = new Date(now.getTime() + waitAfter(failures, kind) * 1000)
  await keepFailures(tx, { subject, failures, now, blockedUntil })
}

/** Rows are locked in one order, so that two visitors never wait for each other. A typed name may be a password. */
const inOrder = (counted: readonly Counted[]) =>
  counted
    .map(({ kind, of }) => ({
      kind,
      subject: `${kind}:${createHash('sha256').update(of).digest('base64url')}`,
    }))
    .toSorted((one, other) => (one.subject < other.subject ? -1 : 1))
