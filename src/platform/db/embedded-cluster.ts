import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refused } from '../refused.ts'
import { clusterOf, type Place } from './embedded-place.ts'
import { type Binaries, runProgram } from './embedded-run.ts'
import { OWNER_ROLE } from './names.ts'

const MAJOR_VERSION = '18'
const SECRETS_FILE = 'motcua-secrets.json'

const secretsSchema = z.object({ owner: z.string(), app: z.string() })
/** Passwords of the two roles; they stand inside the cluster and exist nowhere else. */
export type Secrets = z.infer<typeof secretsSchema>

/**
 * The secrets of the cluster at `place`, which is made when it is not there.
 * @throws Refused when the cluster belongs to another version of PostgreSQL
 */
export const openCluster = async (place: Place, binaries: Binaries): Promise<Secrets> => {
  const cluster = clusterOf(place)
  if (!existsSync(cluster)) await makeCluster(place, binaries)
  const version = readVersion(cluster)
  if (version !== MAJOR_VERSION)
    throw new Refused(
      `Dữ liệu tại ${place.data} thuộc PostgreSQL ${version}; bản này cần PostgreSQL ${MAJOR_VERSION}. Hãy xuất dữ liệu bằng bản cũ trước.`,
    )
  return readSecrets(place)
}

/** The secrets of a cluster that is there. */
export const readSecrets = (place: Place): Secrets =>
  secretsSchema.parse(JSON.parse(readFileSync(join(clusterOf(place), SECRETS_FILE), 'utf8')))

const readVersion = (cluster: string): string => {
  const file = join(cluster, 'PG_VERSION')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'không rõ phiên bản'
}

/** Made beside its place and renamed at last: a cut power line leaves no half cluster, only a scrap. */
const makeCluster = async (place: Place, binaries: Binaries): Promise<void> => {
  removeScraps(place)
  const unfinished = `${clusterOf(place)}.${randomBytes(4).toString('hex')}`
  const secrets: Secrets = {
    owner: randomBytes(24).toString('hex'),
    app: randomBytes(24).toString('hex'),
  }
  const passwordFile = `${unfinished}.password`
  mkdirSync(unfinished, { mode: 0o700 })
  give(unfinished, place)
  writeSecret(passwordFile, secrets.owner, place)
  await initialise(binaries, unfinished, passwordFile)
  rmSync(passwordFile)
  writeSecret(join(unfinished, SECRETS_FILE), JSON.stringify(secrets), place)
  renameSync(unfinished, clusterOf(place))
}

const initialise = (binaries: Binaries, folder: string, passwordFile: string): Promise<void> =>
  runProgram(binaries, 'initdb', [
    ...['-D', folder, '-U', OWNER_ROLE, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ])

/** A killed initdb may still be writing into its scrap; the next start removes what is left then. */
const removeScraps = (place: Place): void => {
  const scraps = readdirSync(place.data).filter((name) => name.startsWith('postgres.'))
  for (const name of scraps.filter((each) => each !== 'postgres.log')) {
    try {
      rmSync(join(place.data, name), { recursive: true, force: true })
    } catch {}
  }
}

const writeSecret = (file: string, text: string, place: Place): void => {
  writeFileSync(file, text, { mode: 0o600, flush: true })
  give(file, place)
}

const give = (file: string, { account }: Place): void => {
  if (account) chownSync(file, account.uid, account.gid)
}
