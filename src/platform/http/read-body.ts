import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Accepted, Form, ReceivedFile } from './route.ts'

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

/** Thrown when a body is not of the kind that the route takes, or weighs too much. */
export class Unacceptable extends Error {
  override name = 'Unacceptable'
  readonly status: 413 | 415
  constructor(status: 413 | 415) {
    super(String(status))
    this.status = status
  }
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

/** @throws Unacceptable */
export const readBody = async (
  request: FastifyRequest,
  accepts: Accepted | undefined,
): Promise<Body> => {
  if (request.isMultipart()) {
    if (accepts?.kind !== 'files') throw new Unacceptable(415)
    return readParts(request, accepts)
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

const readParts = async (
  request: FastifyRequest,
  { maxBytes, maxFiles }: Extract<Accepted, { kind: 'files' }>,
): Promise<Body> => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'))
  const release = () => rm(folder, { recursive: true, force: true })
  const typed = new URLSearchParams()
  const files: ReceivedFile[] = []
  const limits = { fileSize: maxBytes, files: maxFiles, fields: 1000, fieldSize: FORM_BYTES }
  try {
    for await (const part of request.parts({ limits }))
      if (part.type === 'field') typed.append(part.fieldname, String(part.value))
      else await keep(part, folder, files)
  } catch (error) {
    await release()
    throw isTooMuch(error) ? new Unacceptable(413) : error
  }
  return { ...fields(typed), files, bytes: Readable.from([]), release }
}

/** A file field left empty arrives as a file without a name. */
const keep = async (part: MultipartFile, folder: string, files: ReceivedFile[]): Promise<void> => {
  if (!part.filename) return void part.file.resume()
  const path = join(folder, randomUUID())
  const hash = createHash('sha256')
  let size = 0
  const weigh = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(part.file, weigh, createWriteStream(path))
  if (part.file.truncated) throw new Unacceptable(413)
  const name = part.filename.normalize('NFC').replaceAll('\0', '')
  files.push({ field: part.fieldname, name, path, size, sha256: hash.digest('hex') })
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 413
