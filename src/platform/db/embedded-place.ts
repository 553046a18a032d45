import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refused } from '../refused.ts'

/** PostgreSQL refuses to run as root, so root lends it one of these accounts, the first that exists. */
const LENT_ACCOUNTS = ['postgres', 'nobody']

/** Where root keeps data: a project below /root is closed to the account that runs PostgreSQL. */
const ROOT_PLACE = '/var/lib/motcua'

export type Account = { uid: number; gid: number }
export type Place = { data: string; binaries: string; account: Account | undefined }

/** Where the cluster and the binaries live, and which account runs PostgreSQL (undefined: our own). */
export const embeddedPlace = (dataFolder: string | undefined, project: string): Place => {
  const isRoot = process.getuid?.() === 0
  const data = dataFolder ? resolve(dataFolder) : defaultFolder(project, isRoot)
  const account = isRoot ? (ownerOf(join(data, 'postgres')) ?? lentAccount()) : undefined
  return { data, binaries: isRoot ? ROOT_PLACE : data, account }
}

/** PostgreSQL's own data folder. */
export const clusterOf = (place: Place): string => join(place.data, 'postgres')
/** What PostgreSQL writes about itself. */
export const logFileOf = (place: Place): string => join(place.data, 'postgres.log')

/** The outermost folder on the way to `folder` that `account` may not enter. */
export const closedFolder = (folder: string, account: Account): string | undefined =>
  pathTo(folder).find((step) => {
    const { mode, uid, gid } = statSync(step)
    return !(mode & (uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001))
  })

const pathTo = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [...pathTo(dirname(folder)), folder]

const defaultFolder = (project: string, isRoot: boolean): string => {
  if (!isRoot) return join(project, '.motcua')
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8)
  return join(ROOT_PLACE, `${basename(project) || 'root'}-${mark}`)
}

/** A cluster stays with the account that made it, whichever accounts the machine gets later. */
const ownerOf = (cluster: string): Account | undefined => {
  const { uid, gid } = statSync(cluster, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 }
  return uid === 0 ? undefined : { uid, gid }
}

const lentAccount = (): Account => {
  const rows = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  for (const name of LENT_ACCOUNTS) {
    const [, , uid, gid] = rows.find((row) => row.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Refused(
    `PostgreSQL không chạy được bằng root và máy không có tài khoản ${LENT_ACCOUNTS.join(' hoặc ')}.`,
  )
}
