import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { lastRecordedAt } from '#modules/audit'
import { openPageDesk } from '#modules/digitisation'
import {
  createAccount,
  findByLogin,
  type GrantableRole,
  grantableRoles,
  openSession,
  type Provider,
  SESSION_COOKIE,
  whoIs,
} from '#modules/identity'
import type { Route } from '#platform/http/route.ts'
import type { UnitName } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import type { Actor, Request } from '#platform/request.ts'
import { createApp } from '../../src/app.ts'
import { aFolder, someFiles } from '../../src/platform/files/files.builder.ts'
import { type Parts, routesOf } from '../../src/site-routes.ts'
import type { TestDatabase } from './database.ts'

export type TestOffice = {
  app: FastifyInstance
  /** What it serves. */
  routes: readonly Route[]
  /** A request from this machine, as its browser would send it, with the session of `as`. */
  ask: (options: InjectOptions) => Promise<LightMyRequestResponse>
  /** The same from somebody else: with the cookie of `signIn`, or a stranger without one. */
  askWith: (cookie: string | undefined, options: InjectOptions) => Promise<LightMyRequestResponse>
  /** Signs another person in and gives his cookie. */
  signIn: (as: As) => Promise<string>
  /** The cookie of `as`, for browsers. */
  cookie: () => string
  /** What the log said of requests that failed unexpectedly. */
  unexpected: string[]
}

/** A role, for somebody who holds just this one; or the login name of an account that is there. */
export type As = GrantableRole | (string & {})

type Options = { as?: As; unitName?: UnitName; provider?: Provider; now?: () => Date }

/** The office clerk of the tests, who may also do everything else. */
const EVERYTHING: GrantableRole[] = [
  'office-clerk',
  ...grantableRoles.filter((role) => role !== 'office-clerk' && role !== 'upper-level'),
]
const HOST = '127.0.0.1:8080'

/**
 * The whole program over the database of the calling test file, without a port. Requests carry a real
 * session: of an office clerk who may do everything, unless `as` names somebody else.
 */
export const useOffice = (test$: TestDatabase, options: Options = {}): TestOffice => {
  const { unitName = 'UBND xã Tịnh Châu', as, provider, now = () => new Date() } = options
  const unexpected: string[] = []
  let own = ''
  const requestOf = (actor: Actor) => ({
    ...{ db: test$.db, unitId: 1, actor },
    ...{ now: now(), newId: randomUUID },
  })
  const log = openLog({ logLevel: 'error' }, { write: (line) => unexpected.push(line) })
  const { folder, remove } = aFolder()
  const desk = openPageDesk()
  const scans = { ...someFiles(folder), desk, recogniser: NO_RECOGNISER }
  const parts: Parts = {
    ...{ provider, scans, mailIsSet: false },
    whoIs: (cookies, by) => whoIs({ db: test$.db, unitId: 1, now: now() }, cookies, by),
  }
  const app = createApp({ ...parts, unitName, requestOf, log })
  const signIn = (who: As) => signedIn(requestOf(SYSTEM), who)
  beforeAll(async () => {
    await app.ready()
    own = as ? await signIn(as) : await signedIn(requestOf(SYSTEM), 'van-phong', EVERYTHING)
  })
  afterAll(async () => {
    await app.close()
    await desk.close()
    remove()
  })
  const askWith = (cookie: string | undefined, { headers, ...rest }: InjectOptions) => {
    const given = { host: HOST, origin: `http://${HOST}`, ...(cookie ? { cookie } : {}) }
    return app.inject({ ...rest, headers: { ...given, ...headers } })
  }
  return {
    app,
    routes: routesOf(() => ({ unitName: '', navigation: [], stylesHref: '' }), parts),
    ask: (asked) => askWith(own, asked),
    askWith,
    signIn,
    cookie: () => own,
    unexpected,
  }
}

const NO_RECOGNISER = { available: false, why: 'Chưa cài.', howToInstall: 'apt install' } as const
const SYSTEM: Actor = { name: 'Hệ thống', role: 'system' }

/** The cookie of a session; who has no account yet gets one with the role, or with those named. */
export const signedIn = async (
  request: Request,
  who: As,
  roles: readonly GrantableRole[] = grantableRoles.filter((role) => role === who),
): Promise<string> => {
  const known = await request.db.read(request, (tx) => findByLogin(tx, who))
  const accountId = known?.id ?? (await opened(request, who, roles))
  const visitor = { address: '127.0.0.1', browser: 'test' }
  return `${SESSION_COOKIE}=${await openSession(request, { accountId, visitor })}`
}

/** Recorded with the newest act, so that what is known of the books ends where it did. */
const opened = async (
  request: Request,
  loginName: string,
  roles: readonly GrantableRole[],
): Promise<string> => {
  const newest = await request.db.read(request, (tx) => lastRecordedAt(tx))
  const made = await createAccount(
    { ...request, now: newest },
    {
      person: { loginName, name: `Người dùng ${loginName}`, post: '', email: '', phone: '' },
      roles: roles.map((role) => ({
        ...{ role, fieldCode: null, validFrom: '1970-01-01', validUntil: null },
      })),
    },
  )
  if (!made.ok) throw new Error(`no account for ${loginName}: ${JSON.stringify(made.faults)}`)
  return made.id
}

/** Opens the office to browsers on a free port; gives its address without a slash at the end. */
export const listen = async ({ app }: TestOffice): Promise<string> => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const [address] = app.addresses()
  if (typeof address !== 'object') throw new Error('the office does not listen')
  return `http://127.0.0.1:${address.port}`
}
