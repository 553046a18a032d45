import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { readPolicy } from './policy.form.ts'
import { PolicyPage } from './policy.page.tsx'
import { getPolicy } from './policy.sql.ts'
import { setPolicy } from './set-policy.ts'

type Texts = Readonly<Record<string, string>>

export const viewPolicy: Handler = async (call, site) => {
  const policy = await call.request.db.read(call.request, getPolicy)
  const typed = Object.entries(policy).map(([name, value]) => [name, String(value)])
  return policyPage(call, site, { typed: Object.fromEntries(typed), faults: {} })
}

export const submitPolicy: Handler = async (call, site) => {
  const read = readPolicy(call.form)
  if (!read.ok) return policyPage(call, site, { typed: call.form, faults: read.faults })
  await setPolicy(call.request, read.value)
  return redirect('/quan-tri/dang-nhap?da=luu')
}

const policyPage = (call: Call, site: Site, filled: { typed: Texts; faults: Texts }): Reply => {
  const saved = call.query.da === 'luu'
  const surroundings = site.frame(call)
  const status = Object.keys(filled.faults).length > 0 ? 422 : 200
  return page(renderPage(<PolicyPage {...{ surroundings, saved, ...filled }} />), status)
}
