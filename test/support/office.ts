import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../../src/app.ts'
import { screenActor } from '../../src/commands/office.ts'
import { openLog } from '../../src/platform/log.ts'
import type { Actor } from '../../src/platform/request.ts'
import type { TestDatabase } from './database.ts'

export type TestOffice = {
  app: FastifyInstance
  /** A request from this machine, as its browser would send it. */
  ask: (options: InjectOptions) => Promise<LightMyRequestResponse>
  /** What the log said of requests that failed unexpectedly. */
  unexpected: string[]
}

/** The whole program over the database of the calling test file, without a port. */
export const useOffice = (test$: TestDatabase, unitName = 'UBND xã Tịnh Châu'): TestOffice => {
  const unexpected: string[] = []
  const requestOf = (actor: Actor) => ({
    ...{ db: test$.db, unitId: 1, actor },
    ...{ now: new Date(), newId: randomUUID },
  })
  const whoIs = async () => screenActor
  const log = openLog({ logLevel: 'error' }, { write: (line) => unexpected.push(line) })
  const app = createApp({ unitName, requestOf, whoIs, log })
  beforeAll(() => app.ready())
  afterAll(() => app.close())
  const ask = ({ headers, ...options }: InjectOptions) =>
    app.inject({
      ...options,
      headers: { host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080', ...headers },
    })
  return { app, ask, unexpected }
}

/** Opens the office to browsers on a free port; gives its address without a slash at the end. */
export const listen = async ({ app }: TestOffice): Promise<string> => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const [address] = app.addresses()
  if (typeof address !== 'object') throw new Error('the office does not listen')
  return `http://127.0.0.1:${address.port}`
}
