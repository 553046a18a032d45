import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { closedStates } from '../dossier-states.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { actOnMany, type MoveOfMany } from '../move-dossier/move-many.ts'
import { refuseOvertaken } from '../move-dossier/overtaken.ts'
import { RefusedAt } from '../refused-at.ts'
import { listOfficers } from './officers.ts'

/** Who says who settles a dossier. */
const assigners = ['leader', 'system'] as const

export type Assignment = { code: string; officer: string; seen?: number }

/** Gives a dossier to another officer. @throws Refused when it is closed, his already, or not the leader's field */
export const assignOfficer = (request: Request, given: Assignment): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    await refuseOvertaken(tx, dossier.id, given.seen)
    const officer = given.officer.trim()
    const actor = actingAs(request.actor, assigners, dossier.fieldCode)
    if (!actor) throw new Refused('Phân công là việc của lãnh đạo phụ trách lĩnh vực.')
    if (closedStates.has(dossier.state))
      throw new Refused('Hồ sơ đã kết thúc, không phân công nữa.')
    await refuseOfficer(tx, dossier, officer)
    await record(
      tx,
      { ...request, actor },
      {
        module: 'dossiers',
        action: 'assign-officer',
        subject: dossier.id,
        evidence: { officerBefore: dossier.officer, officer },
        updates: { dossier: [{ id: dossier.id, officer }] },
        events: [{ name: 'dossiers.assign-officer', payload: { code: dossier.code } }],
      },
    )
  })

const refuseOfficer = async (
  tx: WriteTx,
  { officer: before, fieldCode }: Dossier,
  officer: string,
): Promise<void> => {
  if (!officer) throw new RefusedAt('officer', 'Chọn công chức giải quyết.')
  if (officer === before) throw new RefusedAt('officer', `Hồ sơ đang do ${before} giải quyết.`)
  const known = await listOfficers(tx, fieldCode)
  if (!known.some(({ name }) => name === officer))
    throw new RefusedAt('officer', `Không có ai tên “${officer}” đang làm việc ở đây.`)
}

/** Gives each dossier to the officer, each in its own transaction. */
export const assignMany = (
  request: Request,
  codes: readonly string[],
  officer: string,
): Promise<MoveOfMany[]> =>
  actOnMany(codes, async (code) => {
    await assignOfficer(request, { code, officer })
    return `Đã giao ${officer}.`
  })
