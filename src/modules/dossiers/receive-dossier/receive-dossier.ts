import { type Row, record } from '#modules/audit'
import { dueDate, getCalendar, type Term } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import { getProcedure, type PinnedProcedure } from '#modules/procedures'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { citizenRows } from '../citizens/citizen-rows.ts'
import { lawfulMove } from '../lawful-move.ts'
import { refuseUntrue } from '../refuse-untrue.ts'
import { listKeptItems } from '../repository.sql.ts'
import { findPressed, lockIntake, type Standing } from './intake.sql.ts'
import { nextCode } from './next-code.ts'
import type { Appointment, Reception } from './reception.ts'
import { dossierRow, paperRows } from './reception-rows.ts'
import { reuseFault } from './reuse.rules.ts'
import { refuseUsedPage } from './used-page.ts'

export type { Appointment, ReceivedPaper, Reception } from './reception.ts'

/**
 * Accepts a dossier that is complete and correct: gives it its code and starts its clock.
 * NĐ 61/2018, Đ.17(1)(c), (3); the version of the procedure in force is pinned. One that was handed
 * in before keeps its code; a button pressed twice gives the first appointment again.
 * @throws Refused when the role may not accept, the times cannot be true, or a late entry lacks proof
 */
export const receiveDossier = (request: Request, reception: Reception): Promise<Appointment> =>
  request.db.write(request, async (tx) => {
    const pressed = reception.press && (await findPressed(tx, reception.press))
    refuseUsedPage(pressed, reception)
    if (pressed?.dueAt) return { id: pressed.id, code: pressed.code, dueAt: pressed.dueAt }
    const waiting = await lockIntake(tx, reception.completes ?? pressed?.code)
    return accept(tx, request, reception, waiting)
  })

const accept = async (
  tx: WriteTx,
  request: Request,
  reception: Reception,
  waiting: Standing | undefined,
): Promise<Appointment> => {
  const acceptedAt = reception.acceptedAt ?? request.now
  const procedure = await getProcedure(tx, reception.procedureCode, dayOf(acceptedAt))
  const standing = { ...(waiting ?? handedInNow), extensions: 0 }
  const { actor } = lawfulMove(standing, 'accept', request.actor, procedure.fieldCode)
  const notBefore = waiting?.movedAt ?? reception.submittedAt
  const { proof } = reception
  refuseUntrue({ occurredAt: acceptedAt, now: request.now, notBefore, evidence: { proof } })
  await refuseReuse(tx, reception, dayOf(acceptedAt))
  const appointment = await appoint(tx, request, procedure.term, acceptedAt, waiting)
  const acting = { ...request, actor }
  await record(tx, acting, {
    module: 'dossiers',
    action: 'accept',
    subject: appointment.id,
    occurredAt: acceptedAt,
    evidence: evidenceOf(reception),
    ...(await rowsOf(tx, request, { reception, procedure, appointment, waiting })),
    events: [{ name: 'dossiers.accepted', payload: { code: appointment.code } }],
  })
  return appointment
}

const handedInNow = { state: 'submitted', supplementRounds: 0 } as const

type Accepted = {
  reception: Reception
  procedure: PinnedProcedure
  appointment: Appointment
  waiting: Standing | undefined
}

type Tables = Record<string, Row[]>

const rowsOf = async (
  tx: WriteTx,
  request: Request,
  { reception, procedure, appointment, waiting }: Accepted,
): Promise<{ inserts: Tables; updates: Tables }> => {
  const row = dossierRow(request, reception, procedure, appointment)
  const citizen = await citizenRows(tx, request, reception.applicant, reception.told)
  const paper = paperRows(request, appointment.id, reception.papers)
  if (!waiting)
    return {
      inserts: { dossier: [row], paper, citizen: citizen.inserts },
      updates: { citizen: citizen.updates },
    }
  const { submittedAt: submitted_at, supplementRounds: supplement_rounds } = waiting
  return {
    inserts: { paper, citizen: citizen.inserts },
    updates: { dossier: [{ ...row, submitted_at, supplement_rounds }], citizen: citizen.updates },
  }
}

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
  waiting: Standing | undefined,
): Promise<Appointment> => {
  const day = dayOf(acceptedAt)
  const unit = await getUnit(tx)
  const calendar = await getCalendar(tx, day)
  const { dueAt } = dueDate({ acceptedAt, term, calendar, scheme: unit.scheme, explain: false })
  if (waiting) return { id: waiting.id, code: waiting.code, dueAt }
  return { id: request.newId(), code: await nextCode(tx, unit, day), dueAt }
}

const evidenceOf = ({ proof, proofKind, consent, feeWords }: Reception) => {
  const shown = { ...(proof && proofKind && { 'proof-kind': proofKind }), ...(proof && { proof }) }
  const told = { ...shown, ...(consent && { consent }) }
  const all = { ...told, ...(feeWords && { 'fee-reckoning': feeWords }) }
  return Object.keys(all).length > 0 ? all : undefined
}
