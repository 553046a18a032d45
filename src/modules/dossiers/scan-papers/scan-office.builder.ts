import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { openPageDesk, type Recogniser } from '#modules/digitisation'
import type { Database } from '#platform/db/database.ts'
import { aFolder, someFiles } from '#platform/files/files.builder.ts'
import { page } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import type { Actor } from '#platform/request.ts'
import { officeStyles } from '#web/assets.ts'
import { assetRoutes } from '../../../asset-routes.ts'
import { scanRoutes } from './scan-routes.ts'
import type { ScanServices } from './scan-services.ts'

/** Who sits at the desk, unless the test says somebody else; undefined is a stranger. */
export const clerk: Actor = {
  ...{ name: 'Lê Thị Thu', role: 'clerk', accountId: 'thu' },
  grants: [{ role: 'clerk', fieldCode: null }],
}

const absent: Recogniser = {
  available: false,
  why: 'Máy chủ chưa cài Tesseract.',
  howToInstall: 'sudo apt install tesseract-ocr tesseract-ocr-vie',
}

const PORT_OF_TESTS = '127.0.0.1:8080'

/** The pages of scans alone, over a database of the test; `who` may be changed between requests. */
export const aScanOffice = (db: Database, given: Partial<ScanServices> = {}) => {
  const { folder, remove } = aFolder()
  const desk = openPageDesk()
  const services: ScanServices = { ...someFiles(folder), desk, recogniser: absent, ...given }
  const seat: { who: Actor | undefined } = { who: clerk }
  const unexpected: string[] = []
  const app = serverOf({ db, services, seat, unexpected })
  const close = async () => {
    await app.close()
    await desk.close()
    remove()
  }
  const ask = ({ headers, ...options }: InjectOptions) =>
    app.inject({
      ...options,
      headers: { host: PORT_OF_TESTS, origin: `http://${PORT_OF_TESTS}`, ...headers },
    })
  return { app, ask, seat, services, unexpected, close, folder }
}

type Parts = {
  db: Database
  services: ScanServices
  seat: { who: Actor | undefined }
  unexpected: string[]
}

const serverOf = ({ db, services, seat, unexpected }: Parts): FastifyInstance => {
  const { href } = officeStyles()
  const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: href })
  return createServer({
    routes: [...scanRoutes(frame, services), ...assetRoutes()],
    log: openLog({ logLevel: 'error' }, { write: (line) => unexpected.push(line) }),
    errorPage: (_, message) => `<!doctype html><html lang="vi"><p>${message}</p></html>`,
    requestOf: (actor) => ({ db, unitId: 1, actor, now: new Date(), newId: randomUUID }),
    whoIs: async () => seat.who,
    refuse: ({ why }) => page(why, why === 'stranger' ? 401 : 403),
    unitName: 'UBND xã Thử',
    publicAddress: services.publicAddress,
  })
}

/** A form with files, as a browser without script sends it. */
export const aForm = (fields: Record<string, string>, files: [name: string, bytes: Buffer][]) => {
  const edge = 'ranh-gioi'
  const part = (head: string, body: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ])
  const payload = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...files.map(([name, bytes]) => part(`name="tep"; filename="${name}"`, bytes)),
    Buffer.from(`--${edge}--\r\n`),
  ])
  return {
    ...{ method: 'POST', payload },
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  } as const
}
