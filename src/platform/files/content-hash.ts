import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ContentHash, DamagedContent, type StoredFile } from './file-store.ts'

/** Writes a content to a new file and gives its hash; when it returns the bytes are on the disk. */
export const spool = async (content: string | Readable, to: string): Promise<StoredFile> => {
  const source = typeof content === 'string' ? createReadStream(content) : content
  const measure = measuring()
  await pipeline(source, measure.through, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
  await flush(to)
  return measure.result()
}

/** Makes the disk keep a file, or the names in a folder, before the call returns. */
export const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The hash of what a file holds now. */
export const hashOfFile = async (path: string): Promise<ContentHash> => {
  const measure = measuring()
  measure.through.resume()
  await pipeline(createReadStream(path), measure.through)
  return measure.result().sha256
}

/** Lets a content through but for its last piece until the whole has proved to be what it is called. */
export const checked = (source: Readable, sha256: ContentHash): Readable => {
  const hash = createHash('sha256')
  let held: Buffer | undefined
  const gate = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece)
      if (held) this.push(held)
      held = piece
      done()
    },
    flush(done) {
      if (hash.digest('hex') !== sha256) return done(new DamagedContent(sha256))
      done(null, held)
    },
  })
  source.on('error', (error) => gate.destroy(error))
  gate.on('close', () => source.destroy())
  return source.pipe(gate)
}

const measuring = () => {
  const hash = createHash('sha256')
  let size = 0
  const through = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece)
      size += piece.length
      done(null, piece)
    },
  })
  return { through, result: (): StoredFile => ({ sha256: hash.digest('hex'), size }) }
}
