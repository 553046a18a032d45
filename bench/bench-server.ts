import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { openEmbedded } from '#platform/db/embedded.ts'
import { embeddedPlace } from '#platform/db/embedded-place.ts'
import { migrate } from '#platform/db/migrate.ts'
import { loadDemo } from '../demo/load-demo.ts'
import { loadManyDossiers } from '../demo/many-dossiers.ts'
import { anOffice } from '../src/modules/dossiers/dossiers.builder.ts'

export const PERIOD = { from: '2023-12-07', to: '2024-06-06' } as const

/** A database of its own for one commune, as unit 1. */
export type Office = {
  ownerUrl: string
  appUrl: string
  db: Database
  owner: pg.Pool
}

export type BenchServer = {
  /** The demo commune with all its registers: 1,286 dossiers in the period. */
  demo: () => Promise<Office>
  /** A commune without registers and with `count` dossiers in the period. */
  officeWith: (count: number) => Promise<Office>
  close: () => Promise<void>
}

/** A temporary embedded server with the settings of the product (fsync on); its data is removed at the end. */
export const openBenchServer = async (): Promise<BenchServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'))
  chmodSync(folder, 0o755)
  const server = await openEmbedded(embeddedPlace(folder, process.cwd()))
  await migrate(server.ownerUrl)
  const opened = new Map<string, Promise<Office>>()
  const office = (name: string, fill: (office: Office) => Promise<unknown>): Promise<Office> => {
    const made = opened.get(name) ?? createOffice(server, name, fill)
    opened.set(name, made)
    return made
  }
  return {
    demo: () => office('demo', ({ db }) => loadDemo({ db })),
    officeWith: (count) => office(`office_${count}`, (made) => fillOffice(made, count)),
    close: async () => {
      for (const { db, owner } of await Promise.all(opened.values())) {
        await db.close()
        await owner.end()
      }
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Urls = { ownerUrl: string; appUrl: string }

const createOffice = async (
  server: Urls,
  name: string,
  fill: (office: Office) => Promise<unknown>,
): Promise<Office> => {
  const began = performance.now()
  await createDatabase(server.ownerUrl, name)
  const [ownerUrl, appUrl] = [at(server.ownerUrl, name), at(server.appUrl, name)]
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 8 })
  const office = { ownerUrl, appUrl, owner, db: openDatabase(appUrl) }
  await fill(office)
  await owner.query('vacuum analyze')
  console.log(`(made database ${name} in ${Math.round((performance.now() - began) / 1000)} s)`)
  return office
}

const fillOffice = async ({ db, ownerUrl }: Office, count: number): Promise<void> => {
  await anOffice(db)
  if (count > 0) await loadManyDossiers(ownerUrl, { unitId: 1, count, ...PERIOD, seed: 3 })
}

const createDatabase = async (ownerUrl: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: at(ownerUrl, 'postgres') })
  await client.connect()
  await client.query(`create database ${name} template motcua`)
  await client.end()
}

const at = (url: string, name: string): string => url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
