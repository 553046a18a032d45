import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { lockStanding, type Wanted } from '../versions.sql.ts'

/**
 * Takes back versions that were entered by mistake: one, or all of an import. Dossiers accepted by
 * them keep what they had pinned; the version before is in force again.
 * @returns the codes whose versions were taken back
 * @throws Refused when there is none
 */
export const withdrawVersions = (request: Request, wanted: Wanted): Promise<string[]> =>
  request.db.write(request, async (tx) => {
    const found = await lockStanding(tx, wanted)
    if (found.length === 0) throw new Refused('Bản thủ tục này đã được thu hồi hoặc không có.')
    for (const { id } of found)
      await record(tx, request, {
        module: 'procedures',
        action: 'withdraw-version',
        subject: id,
        updates: { procedure: [{ id, withdrawn_on: dayOf(request.now) }] },
      })
    return found.map(({ code }) => code)
  })
