import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createServer } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aPerson } from '../identity.builder.ts'
import { identityRoutes } from '../routes.tsx'
import { whoIs } from '../sessions/who-is.ts'

const test$ = useDatabase()

test('whatever is logged, no password, token or typed name is in it', async () => {
  await aPerson(test$.db, { loginName: 'an', password: 'con trâu đi trước' })
  const lines: string[] = []
  const app = createServer({
    routes: identityRoutes({ frame: () => AROUND, fields: [] }),
    log: openLog({ logLevel: 'debug' }, { write: (line) => lines.push(line) }),
    errorPage: (_, message) => message,
    requestOf: (actor) => ({ db: test$.db, unitId: 1, actor, now: new Date(), newId: randomUUID }),
    whoIs: (cookies) => whoIs({ db: test$.db, unitId: 1, now: new Date() }, cookies),
    refuse: () => ({ kind: 'redirect', to: '/dang-nhap' }),
    unitName: 'UBND xã Thử',
  })
  const sent = (payload: Record<string, string>, url = '/dang-nhap?ve=/bi-mat') =>
    app.inject({
      ...{ method: 'POST', url },
      headers: {
        ...{ host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' },
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams(payload).toString(),
    })
  const right = await sent({ loginName: 'an', password: 'con trâu đi trước' })
  await sent({ loginName: 'mat-khau-go-nham', password: 'cày sâu cuốc bẫm' })
  const token = right.cookies[0]?.value ?? ''
  await app.inject({ url: '/tai-khoan', headers: { host: '127.0.0.1', cookie: `motcua=${token}` } })
  await app.close()
  const log = lines.join('')
  expect(token).toHaveLength(43)
  expect(log).toContain('/dang-nhap')
  for (const secret of ['trâu', 'tr%C3%A2u', 'cuốc', 'go-nham', 'bi-mat', token])
    expect(log).not.toContain(secret)
})

const AROUND = { unitName: 'UBND xã Thử', navigation: [], stylesHref: '/assets/office.css' }
