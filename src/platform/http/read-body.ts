import { Readable, Transform } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readParts } from './read-parts.ts'
import type { Accepted, Form, ReceivedFile } from './route.ts'
import { Unacceptable } from './unacceptable.ts'

/** What a form may weigh without its files. */
export const FORM_BYTES = 1_048_576

export type Body = {
  form: Form
  many: (name: string) => string[]
  files: readonly ReceivedFile[]
  bytes: Readable
  /** Removes the received files. */
  release: () => Promise<void>
}

/** Lets the server read forms, forms with files, and plain bytes; everything else is refused by it. */
export const readBodies = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  )
  server.addContentTypeParser(
    ['application/octet-stream', 'application/offset+octet-stream'],
    (_, payload, done) => done(null, payload),
  )
  server.register(multipart)
}

/** How heavy the body of a route may be in all. */
export const bodyLimit = (accepts: Accepted | undefined): number => {
  if (!accepts) return FORM_BYTES
  return accepts.kind === 'bytes'
    ? accepts.maxBytes
    : accepts.maxBytes * accepts.maxFiles + FORM_BYTES
}

/** Whether a body weighs no more than a form without files. */
export const isLight = ({ headers }: FastifyRequest, accepts: Accepted | undefined): boolean =>
  !accepts || (accepts.kind === 'files' && Number(headers['content-length']) <= FORM_BYTES)

/** @throws Unacceptable */
export const readBody = async (
  request: FastifyRequest,
  accepts: Accepted | undefined,
): Promise<Body> => {
  if (request.isMultipart()) {
    if (accepts?.kind !== 'files') throw new Unacceptable(415)
    const { typed, ...parts } = await readParts(request, accepts)
    return { ...noBody(), ...fields(typed), ...parts }
  }
  if (request.body instanceof Readable) {
    if (accepts?.kind !== 'bytes') throw new Unacceptable(415)
    return { ...noBody(), bytes: bounded(request.body, accepts.maxBytes) }
  }
  return request.body instanceof URLSearchParams
    ? { ...noBody(), ...fields(request.body) }
    : noBody()
}

/** A body that was not read. */
export const noBody = (): Body => ({
  ...fields(new URLSearchParams()),
  files: [],
  bytes: Readable.from([]),
  release: async () => undefined,
})

/** No column can hold a NUL. */
const fields = (typed: URLSearchParams): Pick<Body, 'form' | 'many'> => {
  const clean = (text: string) => text.replaceAll('\0', '')
  return {
    form: Object.fromEntries([...typed].map(([name, value]) => [name, clean(value)])),
    many: (name) => typed.getAll(name).map(clean),
  }
}

const bounded = (source: Readable, most: number): Readable => {
  let size = 0
  const gate = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      done(size > most ? new Unacceptable(413) : null, chunk)
    },
  })
  source.on('error', (error) => gate.destroy(error))
  return source.pipe(gate)
}
