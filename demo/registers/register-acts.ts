import { certificateRegister, equipmentRegister, meetingFacilityRegister } from '#modules/equipment'
import { financeDecisionRegister } from '#modules/finance'
import { legalDocumentActionRegister, legalDocumentRegister } from '#modules/legal-documents'
import {
  quotaRegister,
  rotationCandidateRegister,
  staffMemberRegister,
  trainingTurnRegister,
} from '#modules/personnel'
import { procedurePostingRegister, publicityRegister } from '#modules/publishing'
import type { Draft, Fields, Register } from '#modules/registers'
import { type Day, instantAt } from '#platform/time.ts'
import { actors } from '../actors.ts'
import { changeOf, entryOf, type PlannedAct, standing } from '../agenda.ts'
import {
  certificatesRequested,
  granted,
  machinesReceived,
  olderMachines,
} from '../tinh-chau/equipment.ts'
import {
  financeDecisions,
  legalActions,
  legalDocuments,
  postings,
  publicity,
} from '../tinh-chau/postings.ts'
import { rotationCandidates, staff, trainingTurns } from '../tinh-chau/staff.ts'

/** The small registers: what stood before the half-year, then what was added in it. */
export const registerActs = (): PlannedAct[] => [
  ...standing('staff', actors.office, staffMemberRegister, staff),
  ...standing('quota', actors.office, quotaRegister, [{ year: 2023, posts: 20, document: '' }]),
  ...dated(
    'quota-2024',
    quotaRegister,
    [{ year: 2024, posts: 20, document: '' }],
    () => '2024-01-02',
  ),
  ...standing('machine', actors.office, equipmentRegister, olderMachines),
  ...standing('meeting', actors.office, meetingFacilityRegister, [
    {
      levels: 2,
      description: 'Hội trường có đủ thiết bị họp trực tuyến với thành phố và tỉnh',
      effective_on: '2022-06-01',
    },
  ]),
  ...dated('machine-received', equipmentRegister, machinesReceived, (row) => row.received_on),
  ...dated('legal-document', legalDocumentRegister, legalDocuments, (row) => row.issued_on),
  ...dated('legal-action', legalDocumentActionRegister, legalActions, (row) => row.done_on),
  ...dated('posting', procedurePostingRegister, postings, (row) => row.posted_on),
  ...dated('publicity', publicityRegister, publicity, (row) => row.done_on),
  ...dated('finance', financeDecisionRegister, financeDecisions, (row) => row.signed_on),
  ...dated('rotation', rotationCandidateRegister, rotationCandidates, (row) => row.listed_on),
  ...dated('training', trainingTurnRegister, trainingTurns, (row) => row.started_on),
  ...dated('certificate', certificateRegister, certificatesRequested, (row) => row.requested_on),
  ...certificatesRequested.map(({ kind }, place) =>
    changeOf(`certificate-${place + 1}`, {
      key: `certificate-${place + 1}/granted`,
      at: moment(granted[kind].granted_on, place),
      actor: actors.office,
      register: certificateRegister,
      values: granted[kind],
    }),
  ),
]

/** Rows registered at the end of the day on which each happened. */
const dated = <F extends Fields>(
  name: string,
  register: Register<F>,
  rows: readonly Draft<F>[],
  dayOf: (row: Draft<F>) => Day,
): PlannedAct[] =>
  rows.map((values, place) =>
    entryOf({
      key: `${name}-${place + 1}`,
      at: moment(dayOf(values), place),
      actor: actors.office,
      register,
      values,
    }),
  )

const moment = (day: Day, place: number): Date =>
  new Date(instantAt(day, '17:00').getTime() + place * 10_000)
