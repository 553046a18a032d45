import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from '../settings.ts'
import { aFolder, bytesOf } from './files.builder.ts'
import { openFiles } from './open-files.ts'
import { KEY, openS3LikeServer, REGION, SECRET } from './s3-like-server.builder.ts'

const { folder, remove } = aFolder()
afterAll(remove)

test('without a setting files lie in the data folder', async () => {
  const files = openFiles(readSettings({ MOTCUA_DATA: folder }))
  expect(files.remade).toBe(join(folder, 'files', 'remade'))
})

test('a folder of their own may be named', async () => {
  const own = join(folder, 'tệp quét')
  const { store, incoming } = openFiles(readSettings({ MOTCUA_FILES: own }))
  const { sha256 } = await store.put(Readable.from(['một trang']))
  expect((await bytesOf(await store.read(sha256))).toString()).toBe('một trang')
  expect(incoming.pathOf('a')).toBe(join(own, 'incoming', 'a.part'))
})

test('with a bucket named the contents lie there', async () => {
  const bucket = await openS3LikeServer()
  const place = { MOTCUA_S3_URL: bucket.url, MOTCUA_S3_REGION: REGION }
  const keys = { MOTCUA_S3_KEY: KEY, MOTCUA_S3_SECRET: SECRET }
  const { store } = openFiles(readSettings({ MOTCUA_FILES: folder, ...place, ...keys }))
  const { sha256 } = await store.put(Readable.from(['một trang']))
  expect([...bucket.kept.keys()]).toEqual([`/kho/${sha256.slice(0, 2)}/${sha256}`])
  bucket.close()
})
