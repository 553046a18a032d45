import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { holdsAny, type Role } from '#platform/request.ts'
import { addDays, dayOf, isDay } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { listActive } from '../accounts/accounts.sql.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { readDuty } from './duty.form.ts'
import { DutyPage } from './duty.page.tsx'
import { findDuty, listDuty } from './duty.sql.ts'
import { setDuty } from './set-duty.ts'

type Texts = Readonly<Record<string, string>>

/** Who keeps the roster; everybody in the office reads it. */
export const rosterKeepers: readonly Role[] = ['office-clerk', 'leader', 'administrator']

const DAYS_SHOWN = 60

export const viewDuty: Handler = async (call, site) => {
  const { ngay: day = '' } = call.query
  const kept = isDay(day)
    ? await call.request.db.read(call.request, (tx) => findDuty(tx, day))
    : undefined
  const { leaderId, clerkId, note } = kept ?? {}
  const typed = { day, leaderId: leaderId ?? '', clerkId: clerkId ?? '', note: note ?? '' }
  return dutyPage(call, site, { typed, faults: {} })
}

export const submitDuty: Handler = async (call, site) => {
  const people = await call.request.db.read(call.request, listActive)
  const ids = people.map(({ id }) => id)
  const read = readDuty(call.form, ids)
  if (!read.ok) return dutyPage(call, site, { typed: call.form, faults: read.faults })
  await setDuty(call.request, read.value)
  return redirect('/quan-tri/lich-truc?da=luu')
}

const dutyPage = async (
  call: Call,
  site: Site,
  filled: { typed: Texts; faults: Texts },
): Promise<Reply> => {
  const { request } = call
  const today = dayOf(request.now)
  const period = { from: addDays(today, -1), to: addDays(today, DAYS_SHOWN) }
  const listed = await request.db.read(request, async (tx) => ({
    roster: await listDuty(tx, period),
    people: await listActive(tx),
  }))
  const mayKeep = holdsAny(request.actor, rosterKeepers)
  const saved = call.query.da === 'luu'
  const surroundings = site.frame(call)
  return page(
    renderPage(<DutyPage {...{ surroundings, ...listed, ...filled, mayKeep, saved }} />),
    Object.keys(filled.faults).length > 0 ? 422 : 200,
  )
}
