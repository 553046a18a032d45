import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { listActive } from '../accounts/accounts.sql.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { readAbsence } from './absence.form.ts'
import { AbsencesPage } from './absences.page.tsx'
import { arrangesForAll } from './absences.rules.ts'
import { listAbsences } from './absences.sql.ts'
import { endAbsence, enterAbsence } from './arrange-absence.ts'

type Texts = Readonly<Record<string, string>>

export const viewAbsences: Handler = (call, site) =>
  absencesPage(call, site, { typed: { fromDay: dayOf(call.request.now) }, faults: {} })

export const submitAbsence: Handler = async (call, site) => {
  const people = await call.request.db.read(call.request, listActive)
  const ids = people.map(({ id }) => id)
  const read = readAbsence(call.form, ids)
  if (!read.ok) return absencesPage(call, site, { typed: call.form, faults: read.faults })
  await enterAbsence(call.request, read.value)
  return redirect('/quan-tri/uy-quyen?da=khai')
}

export const submitEndAbsence: Handler = async (call) => {
  await endAbsence(call.request, call.params.id ?? '')
  return redirect('/quan-tri/uy-quyen?da=huy')
}

const done: Texts = { khai: 'Đã ghi ủy quyền', huy: 'Đã hủy ủy quyền' }

const absencesPage = async (
  call: Call,
  site: Site,
  filled: { typed: Texts; faults: Texts },
): Promise<Reply> => {
  const { request } = call
  const { actor } = request
  const today = dayOf(request.now)
  const absentId = arrangesForAll(actor) ? undefined : actor.accountId
  const listed = await request.db.read(request, async (tx) => ({
    absences: await listAbsences(tx, { day: today, absentId }),
    people: await listActive(tx),
  }))
  const only = absentId ? listed.people.find(({ id }) => id === absentId) : undefined
  const html = renderPage(
    <AbsencesPage
      surroundings={site.frame(call)}
      {...{ ...listed, ...filled, only, today }}
      done={Object.hasOwn(done, call.query.da ?? '') ? done[call.query.da ?? ''] : undefined}
    />,
  )
  return page(html, Object.keys(filled.faults).length > 0 ? 422 : 200)
}
