import { join, resolve } from 'node:path'
import { embeddedPlace } from '../db/embedded-place.ts'
import type { Settings } from '../settings.ts'
import { openDiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { type IncomingFiles, openIncomingFiles } from './incoming-files.ts'
import { openS3Store } from './s3-store.ts'

export type Files = {
  store: FileStore
  incoming: IncomingFiles
  /** A folder for what can be made again, such as small pictures; may be emptied at any time. */
  remade: string
}

/**
 * Where files are kept: in the bucket that the settings name, else in MOTCUA_FILES, else in `files` of
 * the data folder. Folders come into being with the first file, so this may be called before the
 * embedded database has taken its data folder.
 */
export const openFiles = (settings: Settings, project = process.cwd()): Files => {
  const folder = settings.filesFolder
    ? resolve(settings.filesFolder)
    : join(embeddedPlace(settings.dataFolder, project).data, 'files')
  return {
    store: storeOf(settings, folder),
    incoming: openIncomingFiles(join(folder, 'incoming')),
    remade: join(folder, 'remade'),
  }
}

const storeOf = (settings: Settings, folder: string): FileStore => {
  const { s3Url: url, s3Key: key = '', s3Secret: secret = '', s3Region: region } = settings
  return url
    ? openS3Store({ url, key, secret, region: region ?? 'us-east-1' }, folder)
    : openDiskStore(folder)
}
