import { Readable } from 'node:stream'
import { getEntry, listEntries, listWritten, toldChanges, type WantedEntries } from '#modules/audit'
import type { Frame, Register } from '#modules/registers'
import { type Call, page, type Reply, type Route } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { isDay } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { AuditEntryPage } from './audit-entry.page.tsx'
import { AuditTrailPage } from './audit-trail.page.tsx'
import { trailCsv } from './trail-csv.ts'
import { type TrailWords, trailWords } from './trail-words.ts'

const PAGE = 50

/** What the trail tells of: the parts that the filter offers, and the registers with their own words. */
export type Told = { modules: readonly string[]; registers: readonly Register[] }

/** All acts of the office for those who answer for it. */
export const auditTrailRoutes = (frame: Frame, { modules, registers }: Told): Route[] => [
  {
    ...{ method: 'GET', url: '/quan-tri/nhat-ky', permission: ['administrator', 'leader'] },
    audit: 'administration.view-trail',
    handle: (call) => viewTrail(call, frame, modules),
  },
  {
    ...{ method: 'GET', url: '/quan-tri/nhat-ky.csv', permission: ['administrator', 'leader'] },
    audit: 'administration.export-trail',
    handle: exportTrail,
  },
  {
    ...{ method: 'GET', url: '/quan-tri/nhat-ky/:number', permission: ['administrator', 'leader'] },
    audit: 'administration.view-entry',
    handle: (call) => viewEntry(call, frame, trailWords(registers)),
  },
]

const viewTrail = async (call: Call, frame: Frame, modules: readonly string[]): Promise<Reply> => {
  const { request, query } = call
  const wanted = wantedIn(query)
  const entries = await request.db.read(request, (tx) => listEntries(tx, wanted, PAGE + 1))
  const shown = entries.slice(0, PAGE)
  const last = shown.at(-1)
  const kept = keptOf(query)
  const nextHref =
    entries.length > PAGE && last
      ? `/quan-tri/nhat-ky?${new URLSearchParams({ ...kept, truoc: String(last.number) })}`
      : undefined
  const html = renderPage(
    <AuditTrailPage
      surroundings={frame(call)}
      entries={shown}
      {...{ query: kept, modules, nextHref }}
    />,
  )
  return page(html)
}

const exportTrail = ({ request, query }: Call): Reply => ({
  ...{ kind: 'file', name: 'nhat-ky.csv', type: 'text/csv; charset=utf-8' },
  body: Readable.from(trailCsv(request, wantedIn(query))),
})

const viewEntry = async (call: Call, frame: Frame, words: TrailWords): Promise<Reply> => {
  const { number = '' } = call.params
  if (!/^\d{1,15}$/.test(number)) throw new NotFound(`Không có việc số ${number} trong nhật ký.`)
  const { entry, act, earlier } = await call.request.db.read(call.request, async (tx) => {
    const found = await getEntry(tx, Number(number))
    return { entry: found, ...(await listWritten(tx, found)) }
  })
  const changes = act ? toldChanges(act.changes, earlier) : []
  const evidence = act?.evidence ?? {}
  return page(
    renderPage(
      <AuditEntryPage surroundings={frame(call)} {...{ entry, changes, evidence, words }} />,
    ),
  )
}

const FILTERS = ['nguoi', 'phan', 'tu', 'den']

const keptOf = (query: Call['query']): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([name, text]) => FILTERS.includes(name) && text))

const wantedIn = ({ nguoi, phan, tu, den, truoc = '' }: Call['query']): WantedEntries => ({
  ...{ actor: nguoi?.trim() || undefined, module: phan || undefined },
  from: tu && isDay(tu) ? tu : undefined,
  to: den && isDay(den) ? den : undefined,
  before: /^\d{1,15}$/.test(truoc) ? Number(truoc) : undefined,
})
