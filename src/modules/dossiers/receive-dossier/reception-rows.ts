import type { Row } from '#modules/audit'
import type { PinnedProcedure } from '#modules/procedures'
import type { Request } from '#platform/request.ts'
import { searchTextOf } from '../search-text.rules.ts'
import type { Appointment, ReceivedPaper, Reception } from './reception.ts'

/** The row of a dossier that has just been accepted. */
export const dossierRow = (
  request: Request,
  reception: Reception,
  procedure: PinnedProcedure,
  { id, code, dueAt }: Appointment,
): Row => ({
  id,
  code,
  ...pinnedColumns(procedure),
  channel: reception.channel,
  applicant_name: reception.applicant.name,
  applicant_number: reception.applicant.citizenNumber,
  applicant_phone: reception.applicant.phone,
  applicant_address: reception.applicant.address,
  search_text: searchTextOf(code, reception.applicant),
  officer: reception.officer,
  state: 'accepted',
  submitted_at: reception.submittedAt,
  accepted_at: reception.acceptedAt ?? request.now,
  accepted_recorded_at: request.now,
  original_due_at: dueAt,
  due_at: dueAt,
  supplement_rounds: 0,
  extensions: 0,
  papers_digitised_at: reception.papers.some(({ digitised }) => digitised) ? request.now : null,
  papers_reused_at: reception.papers.some(({ reusedFrom }) => reusedFrom) ? request.now : null,
  fee: reception.fee,
  paid_by: null,
  ...handedInBy(reception),
  ...notYet,
})

/** What a dossier keeps of the version of the procedure in force when it was accepted. */
export const pinnedColumns = (procedure: PinnedProcedure) => ({
  procedure_id: procedure.id,
  procedure_code: procedure.code,
  procedure_name: procedure.name,
  field_code: procedure.fieldCode,
  field_name: procedure.fieldName,
  term_amount: procedure.term.amount,
  term_unit: procedure.term.unit,
  legacy_level: procedure.legacyLevel,
})

type Hand = Pick<Reception, 'portalCode' | 'submitter' | 'press'>

const handedInBy = ({ portalCode, submitter, press }: Hand) => ({
  portal_code: portalCode ?? null,
  submitter_name: submitter?.name ?? null,
  submitter_number: submitter?.citizenNumber ?? null,
  authorisation: submitter?.authorisation ?? null,
  reception_key: press?.key ?? null,
  reception_place: press?.place ?? null,
})

const notYet = {
  state_before: null,
  settlement: null,
  settled_at: null,
  settled_recorded_at: null,
  returned_at: null,
  returned_recorded_at: null,
  result_digitised_at: null,
  result_deposited_at: null,
} as const

/** The papers of a dossier in the order in which they were handed in. */
export const paperRows = (request: Request, dossierId: string, papers: ReceivedPaper[]): Row[] =>
  papers.map((paper, position) => ({
    id: request.newId(),
    dossier_id: dossierId,
    position: position + 1,
    name: paper.name,
    kind: paper.kind,
    copies: paper.copies,
    digitised_at: paper.digitised ? request.now : null,
    reused_from: paper.reusedFrom ?? null,
  }))
