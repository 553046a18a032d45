import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { waitingAlerts } from '#modules/desk'
import type { Frame, Surroundings } from '#modules/registers'
import type { Refusal } from '#platform/http/admit.ts'
import { page, type Reply, redirect } from '#platform/http/route.ts'
import { createServer, type UnitName } from '#platform/http/server.ts'
import type { Actor, Request } from '#platform/request.ts'
import { officeScript, officeStyles } from '#web/assets.ts'
import { ErrorPage } from '#web/error.page.tsx'
import { renderPage } from '#web/render.ts'
import { SignedOutPage } from '#web/signed-out.page.tsx'
import { assetRoutes } from './asset-routes.ts'
import { menuFor } from './home-links.ts'
import { latestName } from './latest-name.ts'
import { roleWords } from './role-words.ts'
import { setUpRoutes } from './set-up/routes.tsx'
import { type Parts, routesOf } from './site-routes.ts'

export type Office = Parts & {
  unitName: UnitName
  requestOf: (actor: Actor) => Request
  log: FastifyBaseLogger
  publicAddress?: string | undefined
  requestsPerMinute?: number | undefined
  /** One line that every page carries, such as that this is a demo. */
  notice?: string | undefined
}

/** The request path of the whole program: guard of the server, who is it, then the route's own handler. */
export const createApp = (office: Office): FastifyInstance => {
  const name = latestName(office.unitName)
  const around = { ...surroundingsOf(name.latest()), notice: office.notice }
  const frame: Frame = ({ request, path, unitName }) =>
    aroundFor(request, path, { ...around, unitName })
  const surroundings = () => ({ ...around, unitName: name.latest() })
  const errorPage = (_status: number, message: string) =>
    renderPage(ErrorPage({ surroundings: surroundings(), message }))
  const refuse = (refusal: Refusal) => {
    const { actor, request } = refusal
    const path = request.url.replace(/\?.*/, '')
    return replyTo(refusal, actor ? forPerson(actor, path, surroundings()) : surroundings())
  }
  const routes = routesOf(frame, office)
  return createServer({ ...office, unitName: name.ask, routes, errorPage, refuse })
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
  const typed = Object.keys(body.form)
    .filter((name) => !/password/i.test(name))
    .flatMap((name) => body.many(name).map((value) => ({ name, value })))
  return page(renderPage(SignedOutPage({ surroundings, action: request.url, typed })), 401)
}

/** A stranger sees no menu; whoever is signed in sees his name. */
const aroundFor = (
  { actor, unitId }: Request,
  path: string,
  surroundings: Surroundings,
): Surroundings => {
  if (!actor.accountId) return { ...surroundings, navigation: [] }
  return { ...forPerson(actor, path, surroundings), alerts: waitingAlerts(unitId, actor) }
}

const forPerson = (actor: Actor, path: string, surroundings: Surroundings): Surroundings => {
  const { name, role, grants } = actor
  const roles = roleWords(grants?.map((grant) => grant.role) ?? [role])
  return { ...surroundings, navigation: menuFor(actor, path), person: { name, roles } }
}

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
  navigation: [],
  stylesHref: officeStyles().href,
  keysScript: officeScript('office').href,
})
