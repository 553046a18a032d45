import { type JobHelpers, Logger, type Runner, run } from 'graphile-worker'
import type { Logger as Log } from 'pino'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { deliverEvents, subscribersOf } from './deliver-events.ts'
import { unitsWithEvents } from './deliveries.sql.ts'
import { nudgeOnce } from './nudge-once.ts'
import type { Subscription } from './subscription.ts'

const TASK = 'deliver-events'
const EACH_MINUTE = `* * * * * ${TASK} ?max=1&jobKey=${TASK}`

const payloadSchema = z.object({ unitId: z.number().optional() }).catch({})
const unitRows = z.array(z.object({ id: z.number() }))

type Surroundings = {
  db: Database
  /** The job worker keeps its own tables as the owner; handlers run on `db` as the application. */
  ownerUrl: string
  subscriptions: Subscription[]
  log: Log
}
export type Delivery = { stop: () => Promise<void> }
type Stopping = { isStopping: () => boolean }

/**
 * Delivers events soon after each write of this program, and each minute whatever other programs wrote
 * or a crash left undelivered. A failed delivery is tried again with growing pauses and each minute.
 * `stop` waits for the delivery that is running.
 */
export const startDelivery = async (surroundings: Surroundings): Promise<Delivery> => {
  subscribersOf(surroundings.subscriptions)
  let isStopping = false
  const runner = await startWorker(surroundings, () => isStopping)
  runner.promise.catch((error) => surroundings.log.error({ err: error }, 'delivery ended'))
  const order = (payload: { unitId?: number }, jobKey: string) =>
    runner.addJob(TASK, payload, { jobKey, maxAttempts: 5 }).then(
      () => undefined,
      (error) => surroundings.log.error({ err: error }, 'delivery could not be ordered'),
    )
  const nudges = nudgeOnce((unitId) => order({ unitId }, `${TASK}-${unitId}`))
  const forget = surroundings.db.afterWrite(nudges.nudge)
  await order({}, TASK)
  return {
    stop: async () => {
      isStopping = true
      forget()
      await nudges.stop()
      await runner.stop()
      // Else the database could go away while the last job is still being marked as done.
      await runner.promise.catch(() => undefined)
    },
  }
}

const startWorker = (
  { db, ownerUrl, subscriptions, log }: Surroundings,
  isStopping: () => boolean,
): Promise<Runner> =>
  run({
    connectionString: ownerUrl,
    maxPoolSize: 3,
    concurrency: 1,
    pollInterval: 5000,
    noHandleSignals: true,
    crontab: EACH_MINUTE,
    logger: new Logger(
      () => (level, message) => log[level === 'warning' ? 'warn' : level](message),
    ),
    taskList: {
      [TASK]: async (payload, helpers) => {
        const { unitId } = payloadSchema.parse(payload)
        const units = unitId === undefined ? await listUnits(helpers) : [unitId]
        await deliverUnits(units, { db, subscriptions, log, isStopping })
      },
    },
  })

const listUnits = async ({ query }: JobHelpers): Promise<number[]> =>
  unitRows.parse((await query(unitsWithEvents.text)).rows).map(({ id }) => id)

/** One unit's failure holds up no other unit; at last it fails the job, which orders another try. */
const deliverUnits = async (
  units: number[],
  { db, subscriptions, log, isStopping }: Omit<Surroundings, 'ownerUrl'> & Stopping,
): Promise<void> => {
  const failed = new Set<string>()
  for (const unitId of units)
    for (const { subscriber, error } of await deliverEvents(
      db,
      unitId,
      subscriptions,
      isStopping,
    )) {
      log.error({ err: error, unitId, subscriber }, 'event not delivered')
      failed.add(subscriber)
    }
  if (failed.size > 0) throw new Error(`not delivered to ${[...failed].join(', ')}`)
}
