import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookies from '@fastify/cookie'
import limit from '@fastify/rate-limit'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Actor, Request } from '../request.ts'
import { admit, type Refusal } from './admit.ts'
import { callOf, cookiesOf } from './call.ts'
import { errorReply, notFound } from './error-reply.ts'
import { isOwnPage } from './own-pages.ts'
import { bodyLimit, FORM_BYTES, isLight, noBody, readBodies, readBody } from './read-body.ts'
import { page, type Reply, type Route } from './route.ts'
import { refuseUnreadable, send } from './send.ts'

export type ErrorPage = (status: number, message: string) => string

/** Whether a person asks for something, or a page that is open follows what changes. */
export type Asker = 'person' | 'page'
export type WhoIs = (
  cookies: Readonly<Record<string, string>>,
  by?: Asker,
) => Promise<Actor | undefined>

/** How the unit is called: always so, or as each request finds it. */
export type UnitName = string | (() => Promise<string>)

export type Site = {
  routes: readonly Route[]
  log: FastifyBaseLogger
  errorPage: ErrorPage
  /** The surroundings of an act by `actor`, now. */
  requestOf: (actor: Actor) => Request
  /** Who the visitor is, by his cookies; undefined is a stranger. */
  whoIs: WhoIs
  /** What a stranger gets where he must sign in, or somebody who may not enter. */
  refuse: (refusal: Refusal) => Reply
  unitName: UnitName
  /** The address under which others than this machine reach us; https makes cookies secure. */
  publicAddress?: string | undefined
  /** Requests that one address may send in a minute; unlimited unless given. */
  requestsPerMinute?: number | undefined
}

/** A form with many scans over a slow line takes minutes; whoever takes longer only holds a place. */
const SLOWEST_REQUEST_MS = 15 * 60_000

/**
 * A server of the given routes. Each request passes: our name and origin, not too many, who is it,
 * may he, the body, the handler, plain Vietnamese errors.
 */
export const createServer = (site: Site): FastifyInstance => {
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    send(reply, errorReply(error, request, site.errorPage))
  const server = Fastify({
    loggerInstance: site.log,
    bodyLimit: FORM_BYTES,
    forceCloseConnections: true,
    requestTimeout: SLOWEST_REQUEST_MS,
    trustProxy: site.publicAddress ? 'loopback' : false,
    genReqId: () => randomUUID().slice(0, 8),
    frameworkErrors: fail,
    clientErrorHandler: (_, socket) => refuseUnreadable(socket),
  })
  server.addHook('onRequest', guard(site))
  server.setNotFoundHandler((_, reply) => send(reply, notFound(site.errorPage)))
  server.setErrorHandler(fail)
  readBodies(server)
  server.register(cookies)
  server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  if (site.requestsPerMinute)
    server.register(limit, { max: site.requestsPerMinute, timeWindow: '1 minute' })
  // Inside a plugin, so that compression and limits are there before the routes.
  server.register(async (scope) => {
    for (const route of site.routes)
      scope.route({
        ...{ method: route.method, url: route.url, bodyLimit: bodyLimit(route.accepts) },
        handler: handlerOf(route, site),
      })
  })
  return server
}

const handlerOf =
  (route: Route, site: Site) => async (request: FastifyRequest, reply: FastifyReply) => {
    const [person, unitName] = await Promise.all([
      site.whoIs(cookiesOf(request), askerOf(request)),
      typeof site.unitName === 'string' ? site.unitName : site.unitName(),
    ])
    const admitted = admit(route.permission, person)
    // What weighs much is read from those only who may send it; what a stranger typed comes back to him.
    const isRead = admitted.ok || isLight(request, route.accepts)
    const body = isRead ? await readBody(request, route.accepts) : noBody()
    try {
      if (!admitted.ok) return answer(reply, site, site.refuse({ ...admitted, request, body }))
      const { actor } = admitted
      request.log.debug({ audit: route.audit, account: actor.accountId }, 'called')
      const { publicAddress } = site
      const around = callOf(request, body, { publicAddress, unitName })
      const call = { ...around, request: site.requestOf(actor) }
      return answer(reply, site, await route.handle(call))
    } finally {
      await body.release()
    }
  }

/** Browsers open and reopen a stream of events for as long as the page stands there. */
const askerOf = ({ headers }: FastifyRequest): Asker =>
  headers.accept === 'text/event-stream' ? 'page' : 'person'

const answer = (reply: FastifyReply, site: Site, given: Reply): FastifyReply => {
  for (const { name, value, maxAgeSeconds } of given.cookies ?? [])
    reply.setCookie(name, value, {
      ...{ path: '/', httpOnly: true, sameSite: 'lax', maxAge: maxAgeSeconds },
      secure: site.publicAddress?.startsWith('https:') ?? false,
    })
  return send(reply, given)
}

/** Only who names us is served, and only our own pages may post. */
const guard = (site: Site) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (isOwnPage(request, site.publicAddress)) return
  const message = 'Trang này chỉ nhận yêu cầu gửi từ chính các trang của chương trình.'
  return send(reply, page(site.errorPage(403, message), 403))
}
