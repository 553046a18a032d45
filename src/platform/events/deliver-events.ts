import type { Database } from '../db/database.ts'
import { findUndelivered, saveDelivery, tryToServe } from './deliveries.sql.ts'
import type { DeliveredEvent, Subscription } from './subscription.ts'

/** A handler that threw; its event stays undelivered and is the subscriber's next one again. */
export type DeliveryFailure = { subscriber: string; error: unknown }

type Subscriber = { name: string; handlers: Map<string, Subscription['handle']> }

/**
 * Hands every undelivered event of the unit to its subscribers, each in the order of the events. The
 * handling and the note that it was done are one transaction, so a repeat does nothing. A subscriber
 * whose handler fails waits for the next call without holding up the others; one that another
 * deliverer is serving is left to that one. Once `isStopping`, what is left waits for the next call.
 * @returns the handlers that failed
 */
export const deliverEvents = async (
  db: Database,
  unitId: number,
  subscriptions: Subscription[],
  isStopping: () => boolean = () => false,
): Promise<DeliveryFailure[]> => {
  const failures: DeliveryFailure[] = []
  for (const subscriber of subscribersOf(subscriptions)) {
    try {
      while (!isStopping() && (await deliverNext(db, unitId, subscriber)));
    } catch (error) {
      failures.push({ subscriber: subscriber.name, error })
    }
  }
  return failures
}

/** @throws Error when two subscriptions of one subscriber want the same event */
export const subscribersOf = (subscriptions: Subscription[]): Subscriber[] => {
  const subscribers = new Map<string, Subscriber>()
  for (const { subscriber: name, event, handle } of subscriptions) {
    const subscriber = subscribers.get(name) ?? { name, handlers: new Map() }
    if (subscriber.handlers.has(event)) throw new Error(`${name} subscribes twice to ${event}`)
    subscriber.handlers.set(event, handle)
    subscribers.set(name, subscriber)
  }
  return [...subscribers.values()]
}

/** Looks before it locks: mostly there is nothing, and then nothing is written either. */
const deliverNext = async (
  db: Database,
  unitId: number,
  { name: subscriber, handlers }: Subscriber,
): Promise<boolean> => {
  const who = { unitId, subscriber }
  const names = [...handlers.keys()]
  const waiting = await db.read({ unitId }, (tx) => findUndelivered(tx, who, names))
  if (!waiting) return false
  return db.write({ unitId }, async (tx) => {
    if (!(await tryToServe(tx, who))) return false
    const event: DeliveredEvent | undefined = await findUndelivered(tx, who, names)
    if (!event) return false
    await handlers.get(event.name)?.(tx, event)
    await saveDelivery(tx, who, event.id)
    return true
  })
}
