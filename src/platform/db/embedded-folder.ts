import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { Refused } from '../refused.ts'
import { closedFolder, type Place } from './embedded-place.ts'
import { isAlive } from './embedded-postmaster.ts'

/** Another program has the cluster open. */
export class AlreadyOpen extends Refused {
  override name = 'AlreadyOpen'
}

const SQLITE_BUSY = 5

/** Kept here so that no garbage collection lets go of a lock that is still meant. */
const held = new Set<DatabaseSync>()

/**
 * Makes the data folder and takes it for this process. The lock is one of the operating system's on
 * an (empty) SQLite file: it ends with the process however that dies, so it can never be stale.
 * @returns what gives the folder back
 * @throws Refused when another process has the folder, or the folder cannot be used
 */
export const takeFolder = async (place: Place): Promise<() => void> => {
  try {
    makeFolder(place)
    return await lock(place.data)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(
      `Không ghi được vào thư mục dữ liệu ${place.data} (${reasonOf(error)}). Hãy cấp quyền ghi hoặc giải phóng chỗ trống, hoặc đặt MOTCUA_DATA sang thư mục khác.`,
    )
  }
}

const makeFolder = ({ data, account }: Place): void => {
  mkdirSync(dirname(data), { recursive: true, mode: 0o755 })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (!account) return
  // A folder with other things in it stays with whoever owns it.
  if (readdirSync(data).length === 0) chownSync(data, account.uid, account.gid)
  const closed = closedFolder(data, account)
  if (closed)
    throw new Refused(
      `Tài khoản chạy PostgreSQL không vào được thư mục ${closed}. Hãy bỏ trống MOTCUA_DATA, hoặc đặt sang thư mục mà mọi tài khoản đều vào được.`,
    )
}

const lock = async (folder: string): Promise<() => void> => {
  const openerFile = join(folder, 'opener.pid')
  const file = new DatabaseSync(join(folder, 'opener.lock'))
  try {
    file.exec('begin immediate')
    writeFileSync(openerFile, String(process.pid))
  } catch (error) {
    file.close()
    throw isBusy(error) ? new AlreadyOpen(alreadyOpen(folder, await holderOf(openerFile))) : error
  }
  held.add(file)
  return () => {
    if (held.delete(file)) file.close()
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY

/** The number of the process that has the lock; it writes it a moment after it took the lock. */
const holderOf = async (openerFile: string): Promise<string> => {
  for (let tries = 0; tries < 50; tries++) {
    const pid = existsSync(openerFile) ? Number(readFileSync(openerFile, 'utf8')) : 0
    if (isAlive(pid)) return String(pid)
    await wait(10)
  }
  return 'không rõ số'
}

const alreadyOpen = (folder: string, holder: string): string =>
  `Dữ liệu tại ${folder} đang được một chương trình Một Cửa khác mở (tiến trình ${holder}). Hãy tắt chương trình đó, hoặc đặt MOTCUA_DATA sang thư mục khác.`

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code !== 'ERR_SQLITE_ERROR' ? String(error.code) : error.message
}
