import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { lockAccount } from '../accounts/accounts.sql.ts'
import type { NewAbsence } from './absence.ts'
import { mayArrange } from './absences.rules.ts'
import { getAbsence } from './absences.sql.ts'

const NOT_HIS = 'Chỉ lãnh đạo, quản trị viên hoặc chính người vắng mặt được khai ủy quyền.'

/** For these days the stand-in may do what the absent one may. @throws Refused */
export const enterAbsence = (request: Request, absence: NewAbsence): Promise<void> =>
  request.db.write(request, async (tx) => {
    if (!mayArrange(request.actor, absence.absentId)) throw new Refused(NOT_HIS)
    for (const id of [absence.absentId, absence.standInId].toSorted())
      if (!(await lockAccount(tx, id)).active)
        throw new Refused('Người được chọn không còn dùng tài khoản.')
    await record(tx, request, {
      ...{ module: 'identity', action: 'enter-absence', subject: absence.absentId },
      inserts: {
        absence: [
          {
            ...{ id: request.newId(), absent_id: absence.absentId, revoked: false },
            ...{ stand_in_id: absence.standInId, from_day: absence.fromDay },
            ...{ until_day: absence.untilDay, reason: absence.reason },
          },
        ],
      },
    })
  })

/** Ends an absence at once, also before its days. @throws Refused */
export const endAbsence = (request: Request, id: string): Promise<void> =>
  request.db.write(request, async (tx) => {
    const absence = await getAbsence(tx, id)
    if (!mayArrange(request.actor, absence.absentId)) throw new Refused(NOT_HIS)
    const { fromDay, untilDay, reason } = absence
    await record(tx, request, {
      ...{ module: 'identity', action: 'end-absence', subject: absence.absentId },
      evidence: { before: { from_day: fromDay, until_day: untilDay, reason } },
      updates: { absence: [{ id, revoked: true }] },
    })
  })
