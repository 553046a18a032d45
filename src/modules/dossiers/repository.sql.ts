import { sql, type Tx } from '#platform/db/database.ts'
import type { KeptItem } from './receive-dossier/reuse.rules.ts'

/** The items of the e-repository with the given ids. */
export const listKeptItems = (tx: Tx, ids: readonly string[]): Promise<KeptItem[]> =>
  tx.many(sql`
    select id, name, owner_number as "ownerNumber", valid_until as "validUntil", revoked_on as "revokedOn"
    from dossiers.repository_item
    where unit_id = (select platform.unit_id()) and id = any(${ids}::uuid[])`)

/** What the office already holds on a citizen, newest first: offered so that nobody brings it again. */
export const listItemsOf = (tx: Tx, citizenNumber: string): Promise<KeptItem[]> =>
  tx.many(sql`
    select id, name, owner_number as "ownerNumber", valid_until as "validUntil", revoked_on as "revokedOn"
    from dossiers.repository_item
    where unit_id = (select platform.unit_id()) and owner_number = ${citizenNumber}
    order by issued_on desc, id`)
