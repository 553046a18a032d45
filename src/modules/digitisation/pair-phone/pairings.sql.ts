import { empty, type Sql, sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Owner } from '../scan.ts'

export type Pairing = {
  id: string
  dossierCode: string
  owner: Owner
  openedBy: string
  expiresAt: Date
  phoneHash: string | null
}

/** The pairing with this hash while it lasts. */
export const findPairing = (tx: Tx, tokenHash: string, now: Date): Promise<Pairing | undefined> =>
  tx.find<Pairing>(pairingWith(tokenHash, now, empty))

/** As `findPairing`; others wait with changing it until this transaction ends. */
export const lockPairing = (
  tx: WriteTx,
  tokenHash: string,
  now: Date,
): Promise<Pairing | undefined> => tx.find<Pairing>(pairingWith(tokenHash, now, sql`for update`))

const pairingWith = (tokenHash: string, now: Date, lock: Sql): Sql => sql`
  select id, dossier_code as "dossierCode", opened_by as "openedBy", expires_at as "expiresAt",
    json_build_object('kind', owner_kind, 'id', owner_id) as owner, phone_hash as "phoneHash"
  from digitisation.pairing
  where unit_id = (select platform.unit_id()) and token_hash = ${tokenHash} and expires_at > ${now}
  ${lock}`
