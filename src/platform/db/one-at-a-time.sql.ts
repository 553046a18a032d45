import { sql, type WriteTx } from './database.ts'

/**
 * Whoever does the same thing in this unit waits until this transaction ends, and then sees what it
 * left: a button pressed twice changes what the first press made.
 */
export const oneAtATime = (tx: WriteTx, what: string): Promise<number> =>
  tx.run(sql`select pg_advisory_xact_lock(platform.unit_id(), hashtext(${what}))`)
