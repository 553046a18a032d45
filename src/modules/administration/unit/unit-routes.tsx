import { changeUnit, getUnit, readUnit, type Unit } from '#modules/organisation'
import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { UnitPage } from './unit.page.tsx'

/** The unit's own data as an administrator changes them. */
export const unitAdministration = (frame: Frame): Route[] => [
  {
    ...{ method: 'GET', url: '/quan-tri/don-vi', permission: ['administrator'] },
    audit: 'administration.view-unit',
    handle: async (call) =>
      unitPage(call, frame, typedOf(await call.request.db.read(call.request, getUnit))),
  },
  {
    ...{ method: 'POST', url: '/quan-tri/don-vi', permission: ['administrator'] },
    audit: 'administration.change-unit',
    handle: async (call) => {
      const read = readUnit(call.form)
      if (!read.ok) return unitPage(call, frame, call.form, read.faults)
      await changeUnit(call.request, read.unit)
      return redirect('/quan-tri/don-vi?da=luu')
    },
  },
]

const unitPage = (
  call: Call,
  frame: Frame,
  typed: Readonly<Record<string, string>>,
  faults: Parameters<typeof UnitPage>[0]['faults'] = {},
): Reply => {
  const isSaved = call.query.da === 'luu'
  const html = renderPage(<UnitPage surroundings={frame(call)} {...{ typed, faults, isSaved }} />)
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}

const typedOf = ({ agencyCode, ...unit }: Unit): Record<string, string> => ({
  ...{ name: unit.name, shortName: unit.shortName, place: unit.place },
  ...{ superior: unit.superior, superiorInText: unit.superiorInText },
  ...{ agencyCode2016: agencyCode.qcvn102, agencyCode2020: agencyCode.qd20 },
  ...{ scheme: unit.scheme, grain: unit.grain },
})
