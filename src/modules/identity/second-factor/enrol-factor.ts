import { createHash } from 'node:crypto'
import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { makeRecoveryCode } from '../passwords/one-time-password.ts'
import type { FactorKind, Passkey } from './factor.ts'
import { addPasskey, addTotp, listFactors, replaceRecoveryCodes } from './factors.sql.ts'
import { stepOfCode } from './totp.ts'

const RECOVERY_CODES = 10

/** The recovery codes that came with a first factor, to be shown once; none with a further one. */
export type Enrolled = { recoveryCodes: string[] }

/** Adds an authenticator app, proved by a code of it. Undefined when the code is not right. */
export const enrolTotp = async (
  request: Request,
  { accountId, secret, code }: { accountId: string; secret: string; code: string },
): Promise<Enrolled | undefined> => {
  const step = stepOfCode(secret, code)
  if (step === undefined) return undefined
  return request.db.write(request, (tx) =>
    enrol(tx, request, { accountId, kind: 'totp', label: 'Ứng dụng trên điện thoại' }, (factorId) =>
      addTotp(tx, { factorId, secret, step }),
    ),
  )
}

/** Adds a passkey whose registration was verified. */
export const enrolPasskey = (
  request: Request,
  { accountId, label, key }: { accountId: string; label: string; key: Omit<Passkey, 'factorId'> },
): Promise<Enrolled> =>
  request.db.write(request, (tx) =>
    enrol(tx, request, { accountId, kind: 'passkey', label }, (factorId) =>
      addPasskey(tx, { ...key, factorId }),
    ),
  )

type NewFactor = { accountId: string; kind: FactorKind; label: string }

/** The journal gets to know that there is a factor; the proof is kept beside it. */
const enrol = async (
  tx: WriteTx,
  request: Request,
  { accountId, kind, label }: NewFactor,
  keepProof: (factorId: string) => Promise<unknown>,
): Promise<Enrolled> => {
  const isFirst = (await listFactors(tx, accountId)).length === 0
  const id = request.newId()
  await record(tx, request, {
    ...{ module: 'identity', action: 'add-second-factor', subject: accountId },
    inserts: { second_factor: [{ id, account_id: accountId, kind, label, removed: false }] },
  })
  await keepProof(id)
  return { recoveryCodes: isFirst ? await renewCodes(tx, accountId, request.now) : [] }
}

/** Ten new recovery codes; those before open no more. */
export const renewRecoveryCodes = (request: Request, accountId: string): Promise<string[]> =>
  request.db.write(request, async (tx) => {
    await record(tx, request, {
      ...{ module: 'identity', action: 'renew-recovery-codes', subject: accountId },
    })
    return renewCodes(tx, accountId, request.now)
  })

const renewCodes = async (tx: WriteTx, accountId: string, now: Date): Promise<string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode)
  await replaceRecoveryCodes(tx, { accountId, hashes: codes.map(hashRecoveryCode), now })
  return codes
}

/** Codes are drawn, not chosen, so a plain hash is enough to keep them. */
export const hashRecoveryCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('base64url')

/** Takes one factor of an account away, or all of them when its owner has lost them. */
export const removeFactors = (
  request: Request,
  { accountId, factorId }: { accountId: string; factorId?: string | undefined },
): Promise<void> =>
  request.db.write(request, async (tx) => {
    const all = await listFactors(tx, accountId)
    const gone = factorId === undefined ? all : all.filter(({ id }) => id === factorId)
    if (gone.length === 0) throw new Refused('Lớp bảo vệ thứ hai này đã được gỡ.')
    await record(tx, request, {
      ...{ module: 'identity', action: 'remove-second-factor', subject: accountId },
      evidence: { before: gone.map(({ kind, label }) => ({ kind, label })) },
      updates: { second_factor: gone.map(({ id }) => ({ id, removed: true })) },
    })
  })
