import { setTimeout as wait } from 'node:timers/promises'
import { type OpenStream, RETRY_MS } from '#platform/http/open-streams.ts'
import type { ServerEvent } from '#platform/http/route.ts'
import type { Hub } from './changes-hub.ts'

export type StreamOptions = {
  hub: Hub
  unitId: number
  /** Asked at each heartbeat: a stream ends with the session that opened it. */
  isStillIn: () => Promise<boolean>
  /** Takes its place among the streams of the same person; the oldest of too many has to end. */
  enter: () => OpenStream
  heartbeatMs?: number
}

/** So long that proxies do not take the line for dead. */
const HEARTBEAT_MS = 15_000
/** Changes of one moment are told together. */
const GATHER_MS = 300

/** The codes of dossiers as they change, with a heartbeat between; ends when the session does. */
export async function* changeStream(options: StreamOptions): AsyncGenerator<ServerEvent> {
  const { hub, unitId, isStillIn, enter, heartbeatMs = HEARTBEAT_MS } = options
  const { signal, leave } = enter()
  const changed = new Set<string>()
  let wake = (): void => undefined
  const forget = hub.listen(unitId, (code) => {
    changed.add(code)
    wake()
  })
  signal.addEventListener('abort', () => wake())
  try {
    yield { event: 'ready', data: '{}' }
    while (await isStillIn()) {
      const awakened = new Promise<void>((resolve) => {
        wake = resolve
      })
      if (changed.size === 0 && !signal.aborted) await raced(awakened, heartbeatMs)
      if (signal.aborted) return yield { event: 'too-many', data: '{}', retryMs: RETRY_MS }
      if (changed.size > 0) await wait(GATHER_MS, undefined, { ref: false })
      const event = eventOf(changed)
      // Before it is handed over: what changes while the reader is slow belongs to the next.
      changed.clear()
      yield event
    }
    yield { event: 'signed-out', data: '{}' }
  } finally {
    forget()
    leave()
  }
}

const eventOf = (changed: ReadonlySet<string>): ServerEvent =>
  changed.size > 0
    ? { event: 'changed', data: JSON.stringify([...changed]) }
    : { event: 'beat', data: '{}' }

const raced = async (awakened: Promise<void>, milliseconds: number): Promise<void> => {
  const enough = new AbortController()
  const { signal } = enough
  await Promise.race([
    awakened,
    wait(milliseconds, undefined, { ref: false, signal }).catch(() => undefined),
  ])
  enough.abort()
}
