import type { WriteTx } from '../db/database.ts'

/** What happened, as the act wrote it; `payload` is for the handler to parse. */
export type DeliveredEvent = { unitId: number; id: number; name: string; payload: unknown }

/**
 * A module's wish to hear of an event. `subscriber` names who hears and what for, and stays the same
 * for good: it is what the deliveries are remembered by. `handle` writes only through `tx`; what
 * reaches outside the database may happen twice and must bear it.
 */
export type Subscription = {
  event: string
  subscriber: string
  handle: (tx: WriteTx, event: DeliveredEvent) => Promise<void>
}
