import { createHash, randomUUID } from 'node:crypto'
import { existsSync, globSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDiskStore } from './disk-store.ts'
import { DamagedContent, type FileStore } from './file-store.ts'
import { aFolder, bytesOf } from './files.builder.ts'
import { KEY, openS3LikeServer, REGION, SECRET } from './s3-like-server.builder.ts'
import { openS3Store } from './s3-store.ts'

const { folder, remove } = aFolder()
let bucket: Awaited<ReturnType<typeof openS3LikeServer>>
beforeAll(async () => {
  bucket = await openS3LikeServer()
})
afterAll(() => {
  bucket.close()
  remove()
})

const inBucket = (secret = SECRET) =>
  openS3Store({ url: bucket.url, key: KEY, secret, region: REGION }, join(folder, 's3'))
const stores: Record<string, () => FileStore> = {
  'on disk': () => openDiskStore(join(folder, 'disk')),
  'in a bucket': () => inBucket(),
}
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const streamed = (bytes: Uint8Array, piece = 7) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
      Buffer.from(bytes.slice(at * piece, (at + 1) * piece)),
    ),
  )
const placeOnDisk = (hash: string) =>
  join(folder, 'disk', 'contents', hash.slice(0, 2), hash.slice(2))

describe.each(Object.entries(stores))('%s', (_, open) => {
  test('any bytes come back as they were put, under their own hash', async () => {
    const store = open()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const put = await store.put(streamed(bytes))
        expect(put).toEqual({ sha256: sha256(bytes), size: bytes.length })
        expect(await bytesOf(await store.read(put.sha256))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 40 },
    )
  })

  test('a file of some megabytes is put from its path, twice at once', async () => {
    const path = join(folder, randomUUID())
    const bytes = Buffer.alloc(3_000_000, 'Một Cửa ')
    writeFileSync(path, bytes)
    const store = open()
    const [one, other] = await Promise.all([store.put(path), store.put(path)])
    expect(one).toEqual(other)
    expect((await bytesOf(await store.read(one.sha256))).equals(bytes)).toBe(true)
  })

  test('what was never put is not there, and only a hash names a content', async () => {
    const store = open()
    for (const name of [sha256(Buffer.from('không có')), '../../etc/passwd', '', 'A'.repeat(64)]) {
      expect(await store.has(name)).toBe(false)
      await expect(store.read(name)).rejects.toThrow('Không còn nội dung')
    }
  })

  test('a line that breaks leaves nothing behind', async () => {
    const broken = new Readable({ read() {} })
    broken.push('một nửa')
    setTimeout(() => broken.destroy(new Error('line cut')), 100)
    await expect(open().put(broken)).rejects.toThrow('line cut')
    expect(globSync(join(folder, '*/arriving/*'))).toEqual([])
  })
})

describe('on a bad disk', () => {
  const store = openDiskStore(join(folder, 'disk'))
  const bytes = Buffer.alloc(200_000, 'trang giấy')

  test('a half-written content is never given out whole, and heals when it is put again', async () => {
    const { sha256: hash } = await store.put(Readable.from([bytes]))
    truncateSync(placeOnDisk(hash), 150_000)
    await expect(bytesOf(await store.read(hash))).rejects.toThrow(DamagedContent)
    await store.put(Readable.from([bytes]))
    expect((await bytesOf(await store.read(hash))).equals(bytes)).toBe(true)
  })

  test('a content is not written again when it is there', async () => {
    const { sha256: hash } = await store.put(Readable.from(['một lần']))
    const first = statSync(placeOnDisk(hash))
    await store.put(Readable.from(['một lần']))
    expect(statSync(placeOnDisk(hash)).ino).toBe(first.ino)
  })

  test('nobody else on the machine may read the files', async () => {
    const { sha256: hash } = await store.put(Readable.from(['riêng tư']))
    expect(statSync(placeOnDisk(hash)).mode & 0o077).toBe(0)
  })

  test('the folder comes into being with the first content only', async () => {
    const late = join(folder, 'late')
    const lateStore = openDiskStore(late)
    expect(await lateStore.has('0'.repeat(64))).toBe(false)
    expect(existsSync(late)).toBe(false)
    mkdirSync(late)
    await lateStore.put(Readable.from(['x']))
    expect(existsSync(join(late, 'contents'))).toBe(true)
  })
})

describe('in a strange bucket', () => {
  test('a wrong secret is refused with what the storage said', async () => {
    await expect(inBucket('sai').put(Readable.from(['x']))).rejects.toThrow('S3 answered 403')
  })

  test('bytes that were changed there are not given out', async () => {
    const { sha256: hash } = await inBucket().put(Readable.from(['trích lục']))
    bucket.kept.set(`/kho/${hash.slice(0, 2)}/${hash}`, Buffer.from('trích lụC'))
    const read = await inBucket().read(hash)
    await expect(bytesOf(read)).rejects.toThrow(DamagedContent)
  })
})
