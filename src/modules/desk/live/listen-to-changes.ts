import pg from 'pg'
import type { Logger } from 'pino'
import { z } from 'zod'
import { type Hub, hub as ownHub } from './changes-hub.ts'
import { CHANNEL } from './notify.sql.ts'

const RETRY_MS = 5000
const changeSchema = z.object({ unitId: z.number(), code: z.string() })

export type Listening = { stop: () => Promise<void> }

type Ground = { url: string; log: Pick<Logger, 'warn'>; hub?: Hub; retryMs?: number }

/**
 * Hears over a connection of its own what any process told of changed dossiers, and tells the hub; a
 * lost connection is made anew. What changes meanwhile is not told: a page shows it when it is opened.
 */
export const listenToChanges = async ({
  url,
  log,
  hub = ownHub,
  retryMs = RETRY_MS,
}: Ground): Promise<Listening> => {
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let isStopped = false
  const again = (error: unknown): void => {
    if (isStopped) return
    log.warn({ err: error }, 'changes are not heard; trying again')
    retry = setTimeout(() => connect().catch(again), retryMs)
  }
  const connect = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'motcua changes' })
    let isLost = false
    client.on('error', (error) => {
      if (!isLost) again(error)
      isLost = true
    })
    client.on('notification', ({ payload = '' }) => {
      const change = changeSchema.safeParse(parsed(payload))
      if (change.success) hub.tell(change.data)
    })
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
  }
  await connect()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
