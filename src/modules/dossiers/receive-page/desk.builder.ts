import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Database } from '#platform/db/database.ts'
import { page } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import type { Actor } from '#platform/request.ts'
import { officeScript, officeStyles } from '#web/assets.ts'
import { assetRoutes } from '../../../asset-routes.ts'
import { receiveRoutes } from './routes.ts'

/** The desk by itself, as the clerk uses it: its addresses, its styles and its scripts. */
export const aDesk = (db: () => Database, now: () => Date, actor: Actor = clerk): FastifyInstance =>
  createServer({
    routes: [...receiveRoutes(() => surroundings), ...assetRoutes()],
    log: openLog({ logLevel: 'error' }, { write: (line) => console.error(line) }),
    errorPage: (_, message) => `<html lang="vi"><main><h1>${message}</h1></main></html>`,
    requestOf: (acting) => ({ db: db(), unitId: 1, actor: acting, now: now(), newId: randomUUID }),
    whoIs: async () => actor,
    refuse: () => page('', 403),
    unitName: 'UBND xã Thử 1',
  })

const clerk: Actor = { name: 'Lê Thị Thu', role: 'clerk' }

const surroundings = {
  unitName: 'UBND xã Thử 1',
  navigation: [{ href: '/tiep-nhan', label: 'Tiếp nhận', current: true }],
  stylesHref: officeStyles().href,
  keysScript: officeScript('office').href,
}
