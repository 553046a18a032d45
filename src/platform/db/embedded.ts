import { Refused } from '../refused.ts'
import { copyBinaries } from './embedded-binaries.ts'
import { openCluster, readSecrets, type Secrets } from './embedded-cluster.ts'
import { AlreadyOpen, takeFolder } from './embedded-folder.ts'
import type { Place } from './embedded-place.ts'
import { asOwner, findPostmaster } from './embedded-postmaster.ts'
import { reachServer, stopServer } from './embedded-server.ts'
import { APP_ROLE, DATABASE, OWNER_ROLE } from './names.ts'

export type Embedded = {
  ownerUrl: string
  appUrl: string
  /** Ends the server and gives the folder back; calling it again waits for the same end. */
  stop: () => Promise<void>
}
type Options = {
  settings?: Record<string, string>
  /** Read beside the program that has the cluster open, instead of being refused. */
  asGuest?: boolean
}

/**
 * Starts the PostgreSQL that came with npm over the cluster at `place`, making it when it is not there,
 * or takes over a server that a killed program left running.
 * @throws Refused when another program has the cluster open or the folder cannot be used
 */
export const openEmbedded = async (place: Place, options: Options = {}): Promise<Embedded> => {
  const giveBack = await takeFolder(place).catch((error: unknown) => {
    if (options.asGuest && error instanceof AlreadyOpen) return undefined
    throw error
  })
  return giveBack ? openTaken(place, options, giveBack) : joinOpened(place)
}

const openTaken = async (
  place: Place,
  options: Options,
  giveBack: () => void,
): Promise<Embedded> => {
  try {
    const binaries = { folder: copyBinaries(place.binaries), account: place.account }
    const secrets = await openCluster(place, binaries)
    const port = await reachServer(place, binaries, secrets, options.settings)
    await ensureDatabase(secrets, port)
    return {
      ...urlsOf(secrets, port),
      stop: once(() => stopServer(place, binaries).finally(giveBack)),
    }
  } catch (error) {
    giveBack()
    throw error
  }
}

/** The server belongs to the program that started it; a guest leaves it running. */
const joinOpened = async (place: Place): Promise<Embedded> => {
  const secrets = readSecrets(place)
  const found = await findPostmaster(place, secrets)
  if (found.is !== 'ready')
    throw new Refused('Chương trình kia đang khởi động hoặc đang dừng. Hãy thử lại sau ít giây.')
  return { ...urlsOf(secrets, found.port), stop: async () => undefined }
}

const ensureDatabase = (secrets: Secrets, port: number): Promise<void> =>
  asOwner(secrets, port, async (owner) => {
    const { rows } = await owner.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [APP_ROLE, DATABASE],
    )
    if (!rows[0]?.role) await owner.query(`create role ${APP_ROLE} login password '${secrets.app}'`)
    if (!rows[0]?.database) await owner.query(`create database ${DATABASE}`)
  })

const urlsOf = (secrets: Secrets, port: number) => ({
  ownerUrl: urlOf(OWNER_ROLE, secrets.owner, port),
  appUrl: urlOf(APP_ROLE, secrets.app, port),
})

const urlOf = (user: string, password: string, port: number): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${DATABASE}`

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  return () => {
    running ??= work()
    return running
  }
}
