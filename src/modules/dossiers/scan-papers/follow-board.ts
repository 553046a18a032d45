import { stampOf } from '#modules/digitisation'
import { createOpenStreams, personOf, RETRY_MS } from '#platform/http/open-streams.ts'
import type { Call, ServerEvent } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { enterFolder, ownerIdsOf, viewers } from './scan-folder.ts'
import { codeOf, type Handler } from './scan-handlers.ts'

const FOLLOWED_MINUTES = 10
const PAUSE_MS = 15_000

/** Tells the page each time that pages of its dossier came or changed, also from a telephone. */
export const follow: Handler = async (call) => {
  const { folder } = await enterFolder(call.request, codeOf(call), viewers)
  const stamp = () => call.request.db.read(call.request, (tx) => stampOf(tx, ownerIdsOf(folder)))
  return { kind: 'events', body: changes(call, stamp) }
}

/** The streams of this process. */
const streams = createOpenStreams()

async function* changes(call: Call, stamp: () => Promise<string>): AsyncIterable<ServerEvent> {
  const { signal, leave } = streams.enter(personOf(call.request))
  try {
    let known = await stamp()
    // Sent at once, so that the browser knows it is connected.
    yield { event: 'nghe', data: '' }
    for (const until = Date.now() + FOLLOWED_MINUTES * 60_000; Date.now() < until; ) {
      await nextWrite(call.request, PAUSE_MS, signal)
      if (signal.aborted) return yield { event: 'nhuong', data: '', retryMs: RETRY_MS }
      const now = await stamp()
      yield { event: now === known ? 'nghe' : 'doi', data: '' }
      known = now
    }
  } finally {
    leave()
  }
}

/** Resolves after the next write of the unit, when the time is over, or when the stream has to end. */
const nextWrite = ({ db, unitId }: Request, withinMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      forget()
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, withinMs).unref()
    const forget = db.afterWrite((written) => {
      if (written === unitId) done()
    })
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
