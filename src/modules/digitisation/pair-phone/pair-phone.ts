import { createHash, randomBytes } from 'node:crypto'
import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import type { Owner } from '../scan.ts'
import { findPairing, lockPairing, type Pairing } from './pairings.sql.ts'

export const PAIRING_MINUTES = 15

export type { Pairing } from './pairings.sql.ts'

/** A secret that nobody can guess, to stand in an address or a cookie. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** Lets one telephone send pages to an owner for a quarter of an hour. Gives the token for its address. */
export const openPairing = async (
  request: Request,
  owner: Owner,
  dossierCode: string,
): Promise<string> => {
  const [token, id] = [newSecret(), request.newId()]
  const expiresAt = new Date(request.now.getTime() + PAIRING_MINUTES * 60_000)
  await request.db.write(request, (tx) =>
    record(tx, request, {
      ...{ module: 'digitisation', action: 'open-pairing', subject: id },
      inserts: {
        pairing: [
          {
            ...{ id, token_hash: hashOf(token), dossier_code: dossierCode },
            ...{ owner_kind: owner.kind, owner_id: owner.id, opened_by: request.actor.name },
            ...{ expires_at: expiresAt, phone_hash: null },
          },
        ],
      },
    }),
  )
  return token
}

/** The pairing of a token while it lasts; undefined afterwards and for what never was one. */
export const pairingOf = (request: Request, token: string): Promise<Pairing | undefined> =>
  request.db.read(request, (tx) => findPairing(tx, hashOf(token), request.now))

/**
 * The pairing, taken by the telephone with this secret if none has it yet.
 * @throws Refused when the time is over or another telephone has it
 */
export const claimPairing = (request: Request, token: string, secret: string): Promise<Pairing> =>
  request.db.write(request, async (tx) => {
    const pairing = await lockPairing(tx, hashOf(token), request.now)
    if (!pairing) throw new Refused('Mã ghép điện thoại đã hết hạn. Hãy lấy mã mới ở máy tính.')
    const phone = hashOf(secret)
    if (pairing.phoneHash && pairing.phoneHash !== phone)
      throw new Refused('Mã này đã có điện thoại khác dùng. Hãy lấy mã mới ở máy tính.')
    if (!pairing.phoneHash)
      await record(tx, request, {
        ...{ module: 'digitisation', action: 'claim-pairing', subject: pairing.id },
        updates: { pairing: [{ id: pairing.id, phone_hash: phone }] },
      })
    return pairing
  })

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
