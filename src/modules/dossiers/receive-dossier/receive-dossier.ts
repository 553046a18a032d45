import { record } from '#modules/audit'
import { dueDate, getCalendar, type Term } from '#modules/calendar'
import { getUnit, type Unit } from '#modules/organisation'
import { getProcedure } from '#modules/procedures'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { dossierCode } from '../dossier-code.rules.ts'
import { nextDossierNumber } from '../dossiers.sql.ts'
import { lawfulMove } from '../lawful-move.ts'
import { refuseUntrue } from '../refuse-untrue.ts'
import { listKeptItems } from '../repository.sql.ts'
import type { Appointment, Reception } from './reception.ts'
import { dossierRow, paperRows } from './reception-rows.ts'
import { reuseFault } from './reuse.rules.ts'

export type { Appointment, ReceivedPaper, Reception } from './reception.ts'

/**
 * Accepts a dossier that is complete and correct: gives it its code and starts its clock.
 * NĐ 61/2018, Đ.17(1)(c), (3); the version of the procedure in force is pinned.
 * @throws Refused when the role may not accept, the times cannot be true, or a late entry lacks proof
 */
export const receiveDossier = (request: Request, reception: Reception): Promise<Appointment> =>
  request.db.write(request, async (tx) => {
    const acceptedAt = reception.acceptedAt ?? request.now
    const day = dayOf(acceptedAt)
    const { submittedAt: notBefore, proof } = reception
    lawfulMove({ state: 'submitted', supplementRounds: 0, extensions: 0 }, 'accept', request.actor)
    refuseUntrue({ occurredAt: acceptedAt, now: request.now, notBefore, evidence: { proof } })
    await refuseReuse(tx, reception, day)
    const procedure = await getProcedure(tx, reception.procedureCode, day)
    const appointment = await appoint(tx, request, procedure.term, acceptedAt)
    await record(tx, request, {
      module: 'dossiers',
      action: 'accept',
      subject: appointment.id,
      occurredAt: acceptedAt,
      evidence: evidenceOf(reception),
      inserts: {
        dossier: [dossierRow(request, reception, procedure, appointment)],
        paper: paperRows(request, appointment.id, reception.papers),
      },
      events: [{ name: 'dossiers.accepted', payload: { code: appointment.code } }],
    })
    return appointment
  })

const refuseReuse = async (tx: WriteTx, reception: Reception, day: Day): Promise<void> => {
  const wanted = reception.papers.flatMap(({ reusedFrom }) => reusedFrom ?? [])
  const items = wanted.length > 0 ? await listKeptItems(tx, wanted) : []
  const fault = reuseFault(reception, items, day)
  if (fault) throw new Refused(fault)
}

const appoint = async (
  tx: WriteTx,
  request: Request,
  term: Term,
  acceptedAt: Date,
): Promise<Appointment> => {
  const day = dayOf(acceptedAt)
  const unit = await getUnit(tx)
  const calendar = await getCalendar(tx, day)
  const { dueAt } = dueDate({ acceptedAt, term, calendar, scheme: unit.scheme, explain: false })
  return { id: request.newId(), code: await nextCode(tx, unit, day), dueAt }
}

const nextCode = async (tx: WriteTx, { agencyCode }: Unit, day: Day): Promise<string> => {
  const number = await nextDossierNumber(tx, agencyCode.qcvn102, day)
  const made = dossierCode({ agencyCode, day, number })
  if (!made.ok) throw new Refused(made.reason)
  return made.code
}

const evidenceOf = ({ proof, consent }: Reception) =>
  proof || consent ? { ...(proof ? { proof } : {}), ...(consent ? { consent } : {}) } : undefined
