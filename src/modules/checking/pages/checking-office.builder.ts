import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { page } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import type { Actor } from '#platform/request.ts'
import { officeStyles } from '#web/assets.ts'
import type { TestDatabase } from '../../../../test/support/database.ts'
import { checkingRoutes } from '../routes.tsx'

export const clerk: Actor = { name: 'Trần Thị Hoa', role: 'office-clerk' }

/** A server with the pages of the checker and the styles of the office, and nothing else. */
export const useCheckingOffice = (test$: TestDatabase): FastifyInstance => {
  const unitName = 'UBND xã Tịnh Châu'
  const { href, css } = officeStyles()
  const server = createServer({
    routes: [
      ...checkingRoutes(() => ({ unitName, navigation: [], stylesHref: href })),
      {
        ...{ method: 'GET', url: href, permission: 'public', audit: 'styles' },
        handle: () => ({ kind: 'file', name: 'a.css', type: 'text/css', body: css, inline: true }),
      },
    ],
    log: openLog({ logLevel: 'silent' }),
    errorPage: (status, message) => `<h1>${status}</h1><p>${message}</p>`,
    requestOf: (actor) => ({
      ...{ db: test$.db, unitId: 1, actor },
      ...{ now: new Date('2024-06-07T08:00:00+07:00'), newId: randomUUID },
    }),
    whoIs: async () => clerk,
    refuse: () => page('', 403),
    unitName,
  })
  beforeAll(() => server.ready())
  afterAll(() => server.close())
  return server
}

export const ADDRESS = '/kiem-tra-bao-cao'

type Fields = readonly (readonly [string, string | File])[]

/** Sends a form as a browser does, files and all. */
export const post = async (office: FastifyInstance, url: string, fields: Fields) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const request = new Request('http://127.0.0.1:8080', { method: 'POST', body: form })
  return office.inject({
    ...{ method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()) },
    headers: {
      host: '127.0.0.1:8080',
      origin: 'http://127.0.0.1:8080',
      'content-type': request.headers.get('content-type') ?? '',
    },
  })
}

export const aFile = (bytes: string, name: string): File => new File([bytes], name)

/** A report of another commune with a total, a rate and a part that contradict their neighbours. */
export const A_WRONG_REPORT = `UBND XÃ AN HÒA

BÁO CÁO

Kết quả công tác cải cách hành chính quý I năm 2024

- Tổng số hồ sơ tiếp nhận: 1.200 hồ sơ, trong đó: trực tuyến 900 hồ sơ, trực tiếp 310 hồ sơ.

- Đã giải quyết 800/1.200 hồ sơ, chiếm tỷ lệ 76,67%.

- Số hóa kết quả 700/800 hồ sơ, đạt 85,5%.`
