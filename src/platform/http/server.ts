import { randomUUID } from 'node:crypto'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Request } from '../request.ts'
import { errorReply, notFound } from './error-reply.ts'
import { isOwnPage } from './own-pages.ts'
import { type Form, page, type Route } from './route.ts'
import { refuseUnreadable, send } from './send.ts'

export type ErrorPage = (status: number, message: string) => string
type Site = {
  routes: Route[]
  log: FastifyBaseLogger
  errorPage: ErrorPage
  /** Whose acts these are until there is signing in. */
  requestOf: () => Request
  unitName: string
}

/** A server of the given routes. Each request passes: same machine, same origin, handler, plain Vietnamese errors. */
export const createServer = (site: Site): FastifyInstance => {
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    send(reply, errorReply(error, request, site.errorPage))
  const server = Fastify({
    loggerInstance: site.log,
    bodyLimit: 1_048_576,
    forceCloseConnections: true,
    genReqId: () => randomUUID().slice(0, 8),
    frameworkErrors: fail,
    clientErrorHandler: (_, socket) => refuseUnreadable(socket),
  })
  readFormsOnly(server)
  server.addHook('onRequest', guard(site))
  server.setNotFoundHandler((_, reply) => send(reply, notFound(site.errorPage)))
  server.setErrorHandler(fail)
  for (const route of site.routes)
    server.route({ method: route.method, url: route.url, handler: handlerOf(route, site) })
  return server
}

const readFormsOnly = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}

const handlerOf =
  (route: Route, site: Site) => async (request: FastifyRequest, reply: FastifyReply) => {
    const call = {
      params: formOf(request.params),
      query: formOf(request.query),
      form: formOf(request.body),
      request: site.requestOf(),
      unitName: site.unitName,
    }
    return send(reply, await route.handle(call))
  }

/** Without signing in only this machine is served, and only its own pages may post. */
const guard = (site: Site) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (isOwnPage(request)) return
  const message = 'Trang này chỉ mở được từ chính máy đang chạy chương trình.'
  return send(reply, page(site.errorPage(403, message), 403))
}

/** Repeated names keep their last value; what is not text is not ours. No column can hold a NUL. */
const formOf = (value: unknown): Form => {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {})
  return Object.fromEntries(
    entries.map(([key, held]) => [
      key,
      String(Array.isArray(held) ? held.at(-1) : held).replaceAll('\0', ''),
    ]),
  )
}
