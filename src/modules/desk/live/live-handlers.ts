import { createOpenStreams, personOf } from '#platform/http/open-streams.ts'
import type { Call, Reply } from '#platform/http/route.ts'
import type { WhoIs } from '#platform/http/server.ts'
import { changeStream } from './change-stream.ts'
import { hub } from './changes-hub.ts'

/** The stream of changes of whoever asks; it ends when he is no longer signed in. */
export const streamChanges =
  (whoIs: WhoIs) =>
  ({ cookies, headers, request }: Call): Reply => {
    if (headers.accept !== 'text/event-stream') return notAPage
    const isStillIn = async () => (await whoIs(cookies, 'page')) !== undefined
    const enter = () => streams.enter(personOf(request))
    return { kind: 'events', body: changeStream({ hub, unitId: request.unitId, isStillIn, enter }) }
  }

/** The streams of this process. */
const streams = createOpenStreams()

/** Opened as a page it would never end. */
const notAPage: Reply = {
  ...{ kind: 'status', status: 422 },
  text: 'Địa chỉ này chỉ dành cho trang “Việc của tôi” tự cập nhật.',
}
