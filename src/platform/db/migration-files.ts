import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder src/, below which platform and modules keep their migrations. */
export const SOURCE = fileURLToPath(new URL('../../', import.meta.url))

export type Migration = { name: string; text: string; checksum: string }

/** All migrations below `source`, oldest first: the file's name begins with its time. */
export const migrationsIn = (source: string): Migration[] =>
  globSync(['platform/migrations/*.sql', 'modules/*/migrations/*.sql'], { cwd: source })
    .map((file) => readMigration(join(source, file)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const readMigration = (file: string): Migration => {
  const text = readFileSync(file, 'utf8')
  return {
    name: basename(file, '.sql'),
    text,
    checksum: createHash('sha256').update(text).digest('hex'),
  }
}
