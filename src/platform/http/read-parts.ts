import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Accepted, ReceivedFile } from './route.ts'
import { Unacceptable } from './unacceptable.ts'

/** What the fields beside the files may weigh together: a pasted report of a thousand pages. */
const FIELDS_BYTES = 8 * 1_048_576

export type Parts = { typed: URLSearchParams; files: ReceivedFile[]; release: () => Promise<void> }

/** The fields and files of a form in parts, the files in a folder of their own. @throws Unacceptable */
export const readParts = async (
  request: FastifyRequest,
  { maxBytes, maxFiles }: Extract<Accepted, { kind: 'files' }>,
): Promise<Parts> => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'))
  const release = () => rm(folder, { recursive: true, force: true })
  const typed = new URLSearchParams()
  const files: ReceivedFile[] = []
  const take = taking(typed)
  const limits = { fileSize: maxBytes, files: maxFiles, fields: 1000, fieldSize: FIELDS_BYTES }
  try {
    for await (const part of request.parts({ limits }))
      if (part.type === 'field') take(part)
      else await keep(part, folder, files)
  } catch (error) {
    await release()
    throw isTooMuch(error) ? new Unacceptable(413) : error
  }
  return { typed, files, release }
}

/** Adds fields one by one; a text is refused rather than cut. */
const taking = (typed: URLSearchParams): ((field: MultipartValue) => void) => {
  let weight = 0
  return ({ fieldname, value, valueTruncated }) => {
    const text = String(value)
    weight += Buffer.byteLength(text)
    if (valueTruncated || weight > FIELDS_BYTES) throw new Unacceptable(413)
    typed.append(fieldname, text)
  }
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
