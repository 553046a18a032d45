import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import type { Desk, DeskHandler } from '../move-page/desk.ts'
import type { Faults } from '../move-page/happened.form.ts'
import { listLimits } from './late-entry.sql.ts'
import { readLimit } from './late-entry-limit.form.ts'
import { LateEntryLimitPage } from './late-entry-limit.page.tsx'
import { changeLateEntryLimit, limitOn } from './late-entry-limit.ts'

export const viewLimit: DeskHandler = (call, desk) => limitReply(call, desk, {})

export const submitLimit: DeskHandler = async (call, desk) => {
  const read = readLimit(call.form)
  if (!read.ok) return limitReply(call, desk, read.faults)
  await changeLateEntryLimit(call.request, read.value)
  return redirect('/quan-tri/ghi-nhan-muon')
}

const limitReply = async (call: Call, { frame }: Desk, faults: Faults): Promise<Reply> => {
  const { request } = call
  const told = await request.db.read(request, async (tx) => ({
    limits: await listLimits(tx),
    limit: await limitOn(tx, dayOf(request.now)),
  }))
  return page(
    renderPage(
      <LateEntryLimitPage
        surroundings={frame(call)}
        {...told}
        typed={{ 'effective-from': dayOf(request.now), ...call.form }}
        faults={faults}
      />,
    ),
    Object.keys(faults).length > 0 ? 422 : 200,
  )
}
