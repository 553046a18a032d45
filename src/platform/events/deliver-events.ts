import type { Database, WriteTx } from '../db/database.ts'
import { listUndelivered, saveDeliveries, tryToServe } from './deliveries.sql.ts'
import type { Subscription } from './subscription.ts'

/** A handler that threw; its event stays undelivered and is the subscriber's next one again. */
export type DeliveryFailure = { subscriber: string; error: unknown }

type Subscriber = { name: string; handlers: Map<string, Subscription['handle']> }

/** So many events share a transaction: an import of thousands waits for few commits, a stop for one. */
const TOGETHER = 100

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
      while (!isStopping() && (await deliverNext({ db, unitId, subscriber, isStopping })));
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

type Round = { db: Database; unitId: number; subscriber: Subscriber; isStopping: () => boolean }

/** Looks before it locks: mostly there is nothing, and then nothing is written either. */
const deliverNext = async (round: Round): Promise<boolean> => {
  const { db, unitId, subscriber } = round
  const who = { unitId, subscriber: subscriber.name }
  const names = [...subscriber.handlers.keys()]
  const waiting = await db.read({ unitId }, (tx) => listUndelivered(tx, who, names, 1))
  return waiting.length > 0 && deliverTogether(round, TOGETHER)
}

/** Whom a failing handler undid is served once more without it, so that nothing waits but what comes after. */
const deliverTogether = async (round: Round, most: number): Promise<boolean> => {
  const handled: number[] = []
  try {
    return await round.db.write(round, (tx) => handOver(tx, round, most, handled))
  } catch (error) {
    if (handled.length > 0) await deliverTogether(round, handled.length)
    throw error
  }
}

/** Adds to `handled` each event that its handler has taken. */
const handOver = async (
  tx: WriteTx,
  { unitId, subscriber: { name, handlers }, isStopping }: Round,
  most: number,
  handled: number[],
): Promise<boolean> => {
  const who = { unitId, subscriber: name }
  if (!(await tryToServe(tx, who))) return false
  for (const event of await listUndelivered(tx, who, [...handlers.keys()], most)) {
    if (isStopping()) break
    await handlers.get(event.name)?.(tx, event)
    handled.push(event.id)
  }
  await saveDeliveries(tx, who, handled)
  return handled.length > 0
}
