import { sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from './dossiers.sql.ts'
import type { KeptItem } from './receive-dossier/reuse.rules.ts'

const columns = sql`id, name, owner_number as "ownerNumber", valid_until as "validUntil",
  revoked_on as "revokedOn"`

/** The items of the e-repository with the given ids. */
export const listKeptItems = (tx: Tx, ids: readonly string[]): Promise<KeptItem[]> =>
  tx.many(sql`
    select ${columns} from dossiers.repository_item
    where ${ofThisUnit} and id = any(${ids}::uuid[])`)

/** What the office already holds on a citizen, newest first: offered so that nobody brings it again. */
export const listItemsOf = (tx: Tx, citizenNumber: string): Promise<KeptItem[]> =>
  tx.many(sql`
    select ${columns} from dossiers.repository_item
    where ${ofThisUnit} and owner_number = ${citizenNumber}
    order by issued_on desc, id`)
