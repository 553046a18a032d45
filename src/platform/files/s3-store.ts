import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { NotFound } from '../refused.ts'
import { checked, spool } from './content-hash.ts'
import { type ContentHash, type FileStore, isContentHash, type StoredFile } from './file-store.ts'

/** Storage that speaks S3; `url` leads to the bucket, path-style: https://s3.tinh.vn/motcua. */
export type S3Place = { url: string; key: string; secret: string; region: string }

const ALREADY_THERE = 412

/** A store in a bucket. A content rests in `folder` while its hash is reckoned. */
export const openS3Store = (place: S3Place, folder: string): FileStore => {
  const ask = askerOf(place)
  const has = async (sha256: ContentHash): Promise<boolean> => {
    if (!isContentHash(sha256)) return false
    const { status } = await expectAnswer(await ask('HEAD', sha256), [200, 404])
    return status === 200
  }
  return {
    has,
    put: (content) =>
      spooled(content, folder, async (path, stored) => {
        if (await has(stored.sha256)) return
        const body = await readFile(path)
        const headers = { 'x-amz-content-sha256': stored.sha256, 'if-none-match': '*' }
        await expectAnswer(await ask('PUT', stored.sha256, { headers, body }), [200, ALREADY_THERE])
      }),
    read: async (sha256) => {
      if (!isContentHash(sha256)) throw missing()
      const answer = await expectAnswer(await ask('GET', sha256), [200, 404])
      if (answer.status === 404) throw missing()
      return checked(Readable.from([Buffer.from(await answer.arrayBuffer())]), sha256)
    },
  }
}

type Asked = { headers?: Record<string, string>; body?: Uint8Array<ArrayBuffer> }

const askerOf = ({ url, key, secret, region }: S3Place) => {
  const client = new AwsClient({
    ...{ accessKeyId: key, secretAccessKey: secret, service: 's3', region },
    retries: 3,
  })
  return (method: string, sha256: ContentHash, asked: Asked = {}): Promise<Response> =>
    client.fetch(`${url.replace(/\/$/, '')}/${sha256.slice(0, 2)}/${sha256}`, { method, ...asked })
}

const spooled = async (
  content: string | Readable,
  folder: string,
  send: (path: string, stored: StoredFile) => Promise<void>,
): Promise<StoredFile> => {
  const path = join(folder, 'arriving', randomUUID())
  await mkdir(join(folder, 'arriving'), { recursive: true, mode: 0o700 })
  try {
    const stored = await spool(content, path)
    await send(path, stored)
    return stored
  } finally {
    await rm(path, { force: true })
  }
}

const expectAnswer = async (response: Response, statuses: number[]): Promise<Response> => {
  if (statuses.includes(response.status)) return response
  throw new Error(`S3 answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
}

const missing = () => new NotFound('Không còn nội dung của tệp này trong kho tệp.')
