import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { calendarRoutes } from '#modules/calendar'
import { registers as dialogues } from '#modules/dialogues'
import { registers as documents } from '#modules/documents'
import { dossierRoutes } from '#modules/dossiers'
import { registers as equipment } from '#modules/equipment'
import { registers as feedback } from '#modules/feedback'
import { registers as finance } from '#modules/finance'
import { registers as legalDocuments } from '#modules/legal-documents'
import { registers as personnel } from '#modules/personnel'
import { procedureRoutes } from '#modules/procedures'
import { registers as publishing } from '#modules/publishing'
import { type Frame, type Register, registerRoutes } from '#modules/registers'
import { reportingRoutes } from '#modules/reporting'
import { registers as surveys } from '#modules/surveys'
import { registers as tasks } from '#modules/tasks'
import { page, type Route } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import type { Request } from '#platform/request.ts'
import { officeStyles } from '#web/assets.ts'
import { ErrorPage } from '#web/error.page.tsx'
import { HomePage } from '#web/home.page.tsx'
import { renderPage } from '#web/render.ts'
import { homeGroups, menu } from './home-links.ts'
import { setUpRoutes } from './set-up/routes.tsx'

export type Office = { unitName: string; requestOf: () => Request; log: FastifyBaseLogger }

/** Every small register of the office, in the order in which the home page lists them. */
export const registers: readonly Register[] = [
  ...tasks,
  ...documents,
  ...legalDocuments,
  ...publishing,
  ...surveys,
  ...feedback,
  ...dialogues,
  ...personnel,
  ...finance,
  ...equipment,
]

const NOTICE = 'Chưa có đăng nhập: chương trình chỉ phục vụ chính máy này.'

/** Everything the office serves, as one list: the pages of each module, the home page, the styles. */
export const routesOf = (frame: Frame): Route[] => [
  {
    method: 'GET',
    url: '/',
    permission: 'office',
    audit: 'office.home',
    handle: (call) =>
      page(renderPage(HomePage({ surroundings: frame(call), groups: homeGroups(registers) }))),
  },
  stylesRoute(),
  ...reportingRoutes(within('/bao-cao', frame)),
  ...dossierRoutes(within('/ho-so', frame)),
  ...procedureRoutes(within('/thu-tuc', frame)),
  ...calendarRoutes(within('/lich-lam-viec', frame)),
  ...registerRoutes(registers, within('/#cac-so', frame)),
]

const stylesRoute = (): Route => ({
  method: 'GET',
  url: officeStyles().href,
  permission: 'public',
  audit: 'office.styles',
  handle: () => ({
    kind: 'file',
    name: 'office.css',
    type: 'text/css; charset=utf-8',
    body: officeStyles().css,
    inline: true,
    cache: 'forever',
  }),
})

/** The frame with one item of the menu marked as where the reader is. */
const within =
  (here: string, frame: Frame): Frame =>
  (call) => {
    const { navigation, ...around } = frame(call)
    const marked = navigation.map((item) => ({ ...item, current: item.href === here }))
    return { ...around, navigation: marked }
  }

/** The request path of the whole program: guard of the server, then the route's own handler. */
export const createApp = ({ unitName, requestOf, log }: Office): FastifyInstance => {
  const frame: Frame = () => surroundingsOf(unitName)
  const errorPage = (_status: number, message: string) =>
    renderPage(ErrorPage({ surroundings: surroundingsOf(unitName), message }))
  return createServer({ routes: routesOf(frame), log, errorPage, requestOf, unitName })
}

type Vacant = Omit<Office, 'unitName'> & { opened: () => void }

/** What is served before the database has a unit: the page that sets it up. */
export const createSetUpApp = ({ requestOf, log, opened }: Vacant): FastifyInstance => {
  const unitName = 'Một Cửa'
  const surroundings = { ...surroundingsOf(unitName), navigation: [] }
  const errorPage = (_status: number, message: string) =>
    renderPage(ErrorPage({ surroundings, message }))
  const routes = [...setUpRoutes({ surroundings, opened }), stylesRoute()]
  return createServer({ routes, log, errorPage, requestOf, unitName })
}

const surroundingsOf = (unitName: string) => ({
  unitName,
  navigation: menu,
  notice: NOTICE,
  stylesHref: officeStyles().href,
})
