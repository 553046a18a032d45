import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import type { Desk, DeskHandler } from '../move-page/desk.ts'
import { tidy } from '../move-page/typed-text.rules.ts'
import { RefusedAt } from '../refused-at.ts'
import { approveLateEntry, declineLateEntry } from './decide-late-entry.ts'
import { LateEntriesPage, type LateEntriesProps } from './late-entries.page.tsx'
import { listLateEntries } from './late-entry.sql.ts'
import type { LateEntry } from './late-entry.ts'
import { limitOn } from './late-entry-limit.ts'

export const viewLateEntries: DeskHandler = (call, desk) => listReply(call, desk, undefined)

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
    return redirect('/ho-so/ghi-nhan-muon')
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
  const { request } = call
  const lists = await request.db.read(request, async (tx) => ({
    waiting: await listLateEntries(tx, 'waiting'),
    decided: await listLateEntries(tx, 'decided'),
    limit: await limitOn(tx, dayOf(request.now)),
  }))
  const mayDecide = ({ fieldCode, requestedBy }: LateEntry): boolean =>
    requestedBy !== request.actor.name &&
    actingAs(request.actor, ['leader'], fieldCode) !== undefined
  return page(
    renderPage(
      <LateEntriesPage surroundings={frame(call)} {...{ ...lists, mayDecide, refused }} />,
    ),
    refused ? 422 : 200,
  )
}
