import type { FastifyRequest } from 'fastify'
import { ownOrigin } from './own-pages.ts'
import type { Body } from './read-body.ts'
import type { Call, Form } from './route.ts'

type Around = { publicAddress: string | undefined; unitName: string }

/** What a handler gets to know of a request, but for who sends it. */
export const callOf = (
  request: FastifyRequest,
  body: Body,
  { publicAddress, unitName }: Around,
): Omit<Call, 'request'> => ({
  path: request.url.replace(/\?.*/, ''),
  params: textsOf(request.params),
  query: textsOf(request.query),
  form: body.form,
  many: body.many,
  files: body.files,
  bytes: body.bytes,
  headers: textsOf(request.headers),
  cookies: cookiesOf(request),
  address: ownOrigin(request, publicAddress) ?? '',
  visitor: request.ip,
  unitName,
})

export const cookiesOf = (request: FastifyRequest): Form => textsOf(request.cookies)

/** Repeated names keep their last value. No column can hold a NUL. */
const textsOf = (value: unknown): Form => {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {})
  return Object.fromEntries(
    entries.map(([key, held]) => [
      key,
      String(Array.isArray(held) ? held.at(-1) : held).replaceAll('\0', ''),
    ]),
  )
}
