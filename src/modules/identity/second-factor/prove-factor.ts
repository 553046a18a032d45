import type { Request } from '#platform/request.ts'
import { hashRecoveryCode } from './enrol-factor.ts'
import { listTotps, useRecoveryCode, useTotpStep } from './factors.sql.ts'
import { stepOfCode } from './totp.ts'

/** Whether a typed code is that of the person's app now, or a recovery code; each is taken once. */
export const proveByCode = (
  request: Request,
  { accountId, code }: { accountId: string; code: string },
): Promise<boolean> =>
  request.db.write(request, async (tx) => {
    for (const { factorId, secret } of await listTotps(tx, accountId)) {
      const step = stepOfCode(secret, code)
      if (step !== undefined) return useTotpStep(tx, factorId, step)
    }
    return useRecoveryCode(tx, { accountId, hash: hashRecoveryCode(code), now: request.now })
  })
