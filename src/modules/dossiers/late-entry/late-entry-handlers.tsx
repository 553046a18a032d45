import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { readPlace } from '../list-place.rules.ts'
import type { Desk, DeskHandler } from '../move-page/desk.ts'
import { tidy } from '../move-page/typed-text.rules.ts'
import { RefusedAt } from '../refused-at.ts'
import { approveLateEntry, declineLateEntry } from './decide-late-entry.ts'
import { LateEntriesPage, type LateEntriesProps } from './late-entries.page.tsx'
import { lateEntriesCsv } from './late-entries-csv.ts'
import { countWaiting, listLateEntries, pageLateEntries } from './late-entry.sql.ts'
import type { LateEntry } from './late-entry.ts'
import { lateEntriesAddress } from './late-entry-addresses.ts'
import { limitOn } from './late-entry-limit.ts'

export const viewLateEntries: DeskHandler = (call, desk) => listReply(call, desk, undefined)

/** All of them as a file. */
export const downloadLateEntries: DeskHandler = async ({ request }) => {
  const entries = await request.db.read(request, listLateEntries)
  return {
    ...{ kind: 'file', name: 'ghi-nhan-muon.csv', type: 'text/csv; charset=utf-8' },
    body: lateEntriesCsv(entries),
  }
}

export const submitApproval: DeskHandler = (call, desk) =>
  decided(call, desk, (id) => approveLateEntry(call.request, id))

export const submitDecline: DeskHandler = (call, desk) =>
  decided(call, desk, (id) => declineLateEntry(call.request, id, tidy(call.form.reason)))

const decided = async (
  call: Call,
  desk: Desk,
  decide: (id: string) => Promise<LateEntry>,
): Promise<Reply> => {
  const { id = '' } = call.params
  try {
    await decide(id)
    return redirect(lateEntriesAddress(call.query))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { message } = error
    const atReason = error instanceof RefusedAt && error.field === 'reason'
    return listReply(call, desk, { id, message, atReason, typed: call.form.reason ?? '' })
  }
}

const listReply = async (
  call: Call,
  { frame }: Desk,
  refused: LateEntriesProps['refused'],
): Promise<Reply> => {
  const { request, query } = call
  const lists = await request.db.read(request, async (tx) => ({
    waiting: await pageLateEntries(tx, 'waiting', readPlace(query.cho)),
    decided: await pageLateEntries(tx, 'decided', readPlace(query.xong)),
    count: await countWaiting(tx),
    limit: await limitOn(tx, dayOf(request.now)),
  }))
  const mayDecide = ({ fieldCode, requestedBy }: LateEntry): boolean =>
    requestedBy !== request.actor.name &&
    actingAs(request.actor, ['leader'], fieldCode) !== undefined
  return page(
    renderPage(
      <LateEntriesPage
        surroundings={frame(call)}
        {...{ ...lists, places: query, mayDecide, refused }}
      />,
    ),
    refused ? 422 : 200,
  )
}
