import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { dossierRoutes } from '#modules/dossiers'
import { page } from '#platform/http/route.ts'
import { createServer } from '#platform/http/server.ts'
import { openLog } from '#platform/log.ts'
import type { Actor, Role } from '#platform/request.ts'
import { officeScript, officeStyles } from '#web/assets.ts'
import type { TestDatabase } from '../../../test/support/database.ts'
import { assetRoutes } from '../../asset-routes.ts'
import { deskRoutes } from './index.ts'

/** Whoever works in an office of `anOffice`, and a stand-in. */
export const people = {
  thu: { name: 'Lê Thị Thu', role: 'clerk' },
  hoa: { name: 'Trần Văn Hòa', role: 'specialist' },
  duc: { name: 'Phạm Minh Đức', role: 'leader' },
  huy: { name: 'Bùi Quang Huy', role: 'administrator' },
  hanh: { name: 'Lý Thị Hạnh', role: 'upper-level' },
  /** A specialist of adoptions alone. */
  xa: { name: 'Lý Văn Xa', role: 'specialist', fieldCode: 'NCN' },
} as const satisfies Record<string, { name: string; role: Role; fieldCode?: string }>
export type Person = keyof typeof people

export type Desk = {
  app: FastifyInstance
  get: (url: string, as?: Person) => Promise<LightMyRequestResponse>
  post: (url: string, form: [string, string][], as?: Person) => Promise<LightMyRequestResponse>
  /** Whom nobody lets in any more. */
  signedOut: Set<string>
}

type Given = { now: () => Date; mailIsSet?: boolean }

/** The desk and the dossiers of unit 1 in the browser; the cookie `the` says who one is. */
export const useDesk = (test$: TestDatabase, { now, mailIsSet = false }: Given): Desk => {
  const signedOut = new Set<string>()
  const whoIs = async ({ the = '' }: Readonly<Record<string, string>>) =>
    signedOut.has(the) ? undefined : actorOf(the)
  const app = createServer({
    routes: [...assetRoutes(), ...dossierRoutes(frame), ...deskRoutes(frame, { whoIs, mailIsSet })],
    requestOf: (actor) => ({
      ...{ db: test$.db, unitId: 1, actor },
      ...{ now: now(), newId: randomUUID },
    }),
    errorPage: (status, message) => `<h1>${status}</h1><p>${message}</p>`,
    refuse: ({ why }) => page(`<p>${why}</p>`, why === 'stranger' ? 401 : 403),
    ...{ whoIs, unitName: 'UBND xã Thử', log: openLog({ logLevel: 'error' }) },
  })
  beforeAll(() => app.ready())
  afterAll(() => app.close())
  return { app, signedOut, ...asking(app) }
}

const asking = (app: FastifyInstance): Pick<Desk, 'get' | 'post'> => {
  const ask = ({ headers, ...rest }: InjectOptions, as: Person = 'hoa') =>
    app.inject({
      ...rest,
      headers: { host: HOST, origin: `http://${HOST}`, cookie: `the=${as}`, ...headers },
    })
  return {
    get: (url, as) => ask({ url }, as),
    post: (url, form, as) =>
      ask(
        {
          ...{ method: 'POST', url, payload: new URLSearchParams(form).toString() },
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
        as,
      ),
  }
}

const HOST = '127.0.0.1:8080'

const actorOf = (the: string): Actor | undefined => {
  const person = Object.entries(people).find(([name]) => name === the)?.[1]
  if (!person) return undefined
  const { name, role } = person
  const fieldCode = 'fieldCode' in person ? person.fieldCode : null
  return { name, role, accountId: the, grants: [{ role, fieldCode }] }
}

const frame = () => ({
  unitName: 'UBND xã Thử',
  navigation: [
    { href: '/viec-cua-toi', label: 'Việc của tôi', current: true },
    { href: '/ho-so', label: 'Hồ sơ' },
    { href: '/bao-cao', label: 'Báo cáo' },
  ],
  stylesHref: officeStyles().href,
  keysScript: officeScript('office').href,
  person: { name: 'Trần Văn Hòa', roles: 'Công chức chuyên môn' },
})
