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
import { type Frame, type Register, registerRoutes, type Surroundings } from '#modules/registers'
import { reportingRoutes } from '#modules/reporting'
import { registers as surveys } from '#modules/surveys'
import { registers as tasks } from '#modules/tasks'
import type { Refusal } from '#platform/http/admit.ts'
import { page, type Reply, type Route, redirect } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import type { Actor, Request } from '#platform/request.ts'
import { officeScript, officeScripts, officeStyles } from '#web/assets.ts'
import { ErrorPage } from '#web/error.page.tsx'
import { HomePage } from '#web/home.page.tsx'
import { renderPage } from '#web/render.ts'
import { SignedOutPage } from '#web/signed-out.page.tsx'
import { homeGroups, menu } from './home-links.ts'
import { roleWords } from './role-words.ts'
import { setUpRoutes } from './set-up/routes.tsx'

export type Office = {
  unitName: string
  requestOf: (actor: Actor) => Request
  /** Who a visitor is, by his cookies. */
  whoIs: (cookies: Readonly<Record<string, string>>) => Promise<Actor | undefined>
  log: FastifyBaseLogger
  publicAddress?: string | undefined
  requestsPerMinute?: number | undefined
}

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
  ...assetRoutes(),
  ...reportingRoutes(within('/bao-cao', frame)),
  ...dossierRoutes(within('/ho-so', frame)),
  ...procedureRoutes(within('/thu-tuc', frame)),
  ...calendarRoutes(within('/lich-lam-viec', frame)),
  ...registerRoutes(registers, within('/#cac-so', frame)),
]

const assetRoutes = (): Route[] => [stylesRoute(), ...officeScripts().map(scriptRoute)]

const stylesRoute = (): Route =>
  assetRoute(officeStyles().href, 'text/css; charset=utf-8', officeStyles().css)

const scriptRoute = ({ href, js }: { href: string; js: string }): Route =>
  assetRoute(href, 'text/javascript; charset=utf-8', js)

const assetRoute = (href: string, type: string, body: string): Route => {
  const name = href.replace('/assets/', '')
  return {
    method: 'GET',
    url: href,
    permission: 'public',
    audit: `assets.${name.replace(/-[0-9a-f]+\./, '-')}`,
    handle: () => ({ kind: 'file', name, type, body, inline: true, cache: 'forever' }),
  }
}

/** The frame with one item of the menu marked as where the reader is. */
const within =
  (here: string, frame: Frame): Frame =>
  (call) => {
    const { navigation, ...around } = frame(call)
    const marked = navigation.map((item) => ({ ...item, current: item.href === here }))
    return { ...around, navigation: marked }
  }

/** The request path of the whole program: guard of the server, who is it, then the route's own handler. */
export const createApp = ({ unitName, ...office }: Office): FastifyInstance => {
  const surroundings = surroundingsOf(unitName)
  const frame: Frame = ({ request }) => ({ ...surroundings, ...personOf(request.actor) })
  const errorPage = (_status: number, message: string) =>
    renderPage(ErrorPage({ surroundings, message }))
  const refuse = (refusal: Refusal) => replyTo(refusal, surroundings)
  return createServer({ ...office, unitName, routes: routesOf(frame), errorPage, refuse })
}

/** Strangers are led to sign in and back; what they had typed can be sent again. */
const replyTo = ({ why, request, body }: Refusal, surroundings: Surroundings): Reply => {
  if (why === 'not-allowed') {
    const message =
      'Anh/chị không được giao vai trò dùng trang này. Cần dùng thì hỏi quản trị viên.'
    return page(renderPage(ErrorPage({ surroundings, message })), 403)
  }
  if (request.method === 'GET')
    return redirect(`/dang-nhap?${new URLSearchParams({ ve: request.url })}`)
  const typed = [...Object.keys(body.form)].flatMap((name) =>
    body.many(name).map((value) => ({ name, value })),
  )
  return page(renderPage(SignedOutPage({ surroundings, action: request.url, typed })), 401)
}

const personOf = ({ name, accountId, role, grants }: Actor) =>
  accountId
    ? { person: { name, roles: roleWords(grants?.map((grant) => grant.role) ?? [role]) } }
    : {}

type Vacant = Pick<Office, 'log'> & { requestOf: () => Request; opened: () => void }

/** What is served, to this machine only, before the database has a unit: the page that sets it up. */
export const createSetUpApp = ({ requestOf, log, opened }: Vacant): FastifyInstance => {
  const unitName = 'Một Cửa'
  const surroundings = { ...surroundingsOf(unitName), navigation: [] }
  const errorPage = (_status: number, message: string) =>
    renderPage(ErrorPage({ surroundings, message }))
  const routes = [...setUpRoutes({ surroundings, opened }), ...assetRoutes()]
  const refuse = () => page(errorPage(403, 'Đơn vị chưa được thiết lập.'), 403)
  const whoIs = async () => undefined
  return createServer({ routes, log, errorPage, requestOf, whoIs, refuse, unitName })
}

const surroundingsOf = (unitName: string): Surroundings => ({
  unitName,
  navigation: menu,
  stylesHref: officeStyles().href,
  keysScript: officeScript('office').href,
})
