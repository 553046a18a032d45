import { randomUUID } from 'node:crypto'
import { type CheerioAPI, load } from 'cheerio'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { openPageDesk } from '#modules/digitisation'
import type { Database } from '#platform/db/database.ts'
import { someFiles } from '#platform/files/files.builder.ts'
import { page } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import type { Actor, Role } from '#platform/request.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { officeScript, officeStyles } from '#web/assets.ts'
import { assetRoutes } from '../../../asset-routes.ts'
import { dossierRoutes } from '../routes.tsx'

/** A page as a person got it. */
export type Got = { status: number; $: CheerioAPI; location: string; bytes: Buffer }
type Typed = Record<string, string | readonly string[] | Blob>

/** A desk over HTTP, with the real server, whose clock and visitors the test chooses. */
export type TestDesk = {
  server: FastifyInstance
  /** Sets the clock. */
  at: (day: Day, time: string) => void
  now: () => Date
  /** Moves the clock on. */
  pass: (minutes: number) => void
  get: (who: Actor, url: string) => Promise<Got>
  post: (who: Actor, url: string, typed?: Typed) => Promise<Got>
  close: () => Promise<void>
  /** What failed unexpectedly. */
  unexpected: string[]
}

const HOST = '127.0.0.1:8080'
const MINUTE = 60_000

export const aDesk = async (db: Database, folder?: string): Promise<TestDesk> => {
  const pages = folder ? openPageDesk() : undefined
  const keeper = folder && pages ? { ...someFiles(folder), desk: pages } : undefined
  let now = instantAt('2024-03-18', '08:00')
  const people = new Map<string, Actor>()
  const unexpected: string[] = []
  const frame = () => ({
    ...{ unitName: 'UBND xã Thử', navigation: [{ href: '/ho-so', label: 'Hồ sơ' }] },
    stylesHref: officeStyles().href,
    keysScript: officeScript('office').href,
  })
  const server = createServer({
    routes: [...dossierRoutes(frame, keeper), ...assetRoutes()],
    log: pino({ level: 'error' }, { write: (line) => unexpected.push(line) }),
    errorPage: (_, message) => `<html lang="vi"><h1>${message}</h1></html>`,
    requestOf: (actor) => ({ db, unitId: 1, actor, now, newId: randomUUID }),
    whoIs: async ({ who = '' }) => people.get(who),
    refuse: () => page('<h1>Không được vào</h1>', 403),
    unitName: 'UBND xã Thử',
  })
  await server.ready()
  const headersFor = (who: Actor) => {
    const cookie = encodeURIComponent(JSON.stringify(who))
    people.set(JSON.stringify(who), who)
    return { host: HOST, origin: `http://${HOST}`, cookie: `who=${cookie}` }
  }
  const ask = async (
    who: Actor,
    options: { method: 'GET' | 'POST'; url: string; payload?: FormData },
  ) => {
    const headers = headersFor(who)
    const {
      statusCode,
      body,
      rawPayload,
      headers: got,
    } = await server.inject({ ...options, headers })
    return {
      status: statusCode,
      $: load(body),
      location: String(got.location ?? ''),
      bytes: rawPayload,
    }
  }
  return {
    ...{ server, unexpected },
    close: async () => {
      await server.close()
      await pages?.close()
    },
    at: (day, time) => {
      now = instantAt(day, time)
    },
    now: () => now,
    pass: (minutes) => {
      now = new Date(now.getTime() + minutes * MINUTE)
    },
    get: (who, url) => ask(who, { method: 'GET', url }),
    post: (who, url, typed = {}) => ask(who, { method: 'POST', url, payload: formOf(typed) }),
  }
}

/** Everybody of an office in the roles of the table. */
export const personIn = (role: Role, over: Partial<Actor> = {}): Actor => ({
  name: names[role] ?? role,
  role,
  ...over,
})

const names: Partial<Record<Role, string>> = {
  clerk: 'Lê Thị Thu',
  specialist: 'Trần Văn Hòa',
  leader: 'Phạm Minh Đức',
  'office-clerk': 'Võ Thị Mai',
}

const formOf = (typed: Typed): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed))
    if (typeof value === 'string') form.append(name, value)
    else if (value instanceof Blob) form.append(name, value, 'tep')
    else for (const each of value) form.append(name, each)
  return form
}
