import { randomUUID } from 'node:crypto'
import { type Database, openDatabase, sql } from './db/database.ts'
import { type Embedded, openEmbedded } from './db/embedded.ts'
import { embeddedPlace } from './db/embedded-place.ts'
import { migrate } from './db/migrate.ts'
import { APP_ROLE } from './db/names.ts'
import { Refused } from './refused.ts'
import type { Actor, Request } from './request.ts'
import type { Settings } from './settings.ts'

export type Services = {
  db: Database
  ownerUrl: string
  /** The migrations that ran just now. */
  migrated: string[]
  /** The surroundings of an act by `actor` in a unit, now unless told otherwise. */
  request: (unitId: number, actor: Actor, now?: Date) => Request
  close: () => Promise<void>
}

/**
 * Opens the database that the settings name, embedded or outside, and brings it up to date.
 * @throws Refused when it cannot be used, with a sentence for the operator
 */
export const openServices = async (
  settings: Settings,
  { project = process.cwd(), asGuest = false } = {},
): Promise<Services> => {
  const embedded = settings.databaseUrl
    ? undefined
    : await openEmbedded(embeddedPlace(settings.dataFolder, project), { asGuest })
  try {
    return await openOver(urlsOf(settings, embedded), embedded)
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

type Urls = { ownerUrl: string; appUrl: string }

/** An outside database may be opened by its owner: every session still steps down to the application's role. */
const urlsOf = (settings: Settings, embedded: Embedded | undefined): Urls => {
  const { databaseUrl = '', databaseOwnerUrl = databaseUrl } = settings
  return embedded ?? { ownerUrl: databaseOwnerUrl, appUrl: databaseUrl }
}

const openOver = async (
  { ownerUrl, appUrl }: Urls,
  embedded: Embedded | undefined,
): Promise<Services> => {
  const migrated = await migrate(ownerUrl)
  const db = openDatabase(appUrl, { role: APP_ROLE })
  const close = async () => {
    await db.close()
    await embedded?.stop()
  }
  await checkGuarded(db).catch(async (error) => {
    await db.close()
    throw error
  })
  return {
    db,
    ownerUrl,
    migrated,
    request: (unitId, actor, now = new Date()) => ({
      ...{ db, unitId, actor, now },
      newId: randomUUID,
    }),
    close,
  }
}

/** Nothing is served over sessions for which row-level security does not hold. */
const checkGuarded = async (db: Database): Promise<void> => {
  const session = await db.read({ unitId: 0 }, (tx) =>
    tx.find<{ guarded: boolean }>(
      sql`select current_user = ${APP_ROLE} and row_security_active('platform.event') as guarded`,
    ),
  )
  if (!session?.guarded)
    throw new Refused(
      `Kết nối tới cơ sở dữ liệu không chạy dưới vai trò ${APP_ROLE}. Hãy kiểm tra DATABASE_URL (xem src/platform/README.md).`,
    )
}
