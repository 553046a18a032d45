import type { Actor, Role } from '#platform/request.ts'
import type { Action } from '../dossier-moves.ts'
import { moves } from '../dossier-moves.ts'
import type { DossierState } from '../dossier-states.ts'
import { aDossier, type Office, procedures } from '../dossiers.builder.ts'
import { handIn } from '../receive-dossier/hand-in.ts'
import type { Appointment, Reception } from '../receive-dossier/reception.ts'
import { type Got, personIn, type TestDesk } from './desk.builder.ts'

/** What is typed into the form of each move that asks for something. */
export const typedFor: Partial<Record<Action, Record<string, string>>> = {
  'request-intake-supplement': { defects: 'Thiếu tờ khai', reason: 'Luật', guidance: 'Theo mẫu' },
  'reject-intake': { reason: 'Không thuộc thẩm quyền' },
  'finish-verification': { 'verification-record': 'Thôn Tây, 08 giờ, trưởng thôn' },
  'start-consultation': { 'opinion-content': 'Công an xã', 'opinion-deadline': '2024-03-20' },
  'finish-consultation': { opinion: 'Nhất trí' },
  'request-supplement': {
    defects: 'Văn bản cử người giám hộ\nGiấy khai sinh',
    reason: 'Điều 48 Bộ luật Dân sự',
    guidance: 'Lập theo mẫu',
  },
  'demand-payment': { amount: '50.000', 'document-number': '12/TB-UBND' },
  pause: { 'legal-basis': 'Điều 9', reason: 'Chờ tòa', 'document-number': '3/QĐ' },
  extend: { reason: 'Phải xác minh thêm', 'new-due-date': '2024-03-26' },
  'decline-withdrawal': { reason: 'Người nộp thôi rút' },
  stop: { 'legal-basis': 'Điều 9', reason: 'Người nộp chết', 'document-number': '4/TB' },
  refuse: { reason: 'Không đủ điều kiện', 'result-file': '5/UBND' },
  'submit-for-approval': { 'result-file': 'du-thao.pdf' },
  'send-back': { reason: 'Sai tên' },
  sign: { 'result-file': 'ban-ky.pdf' },
  issue: { 'document-number': '7/TL' },
  'deliver-to-desk': { 'result-file': 'ban-ky.pdf', 'result-code': 'KQ-D' },
  finish: { 'result-file': 'ban-ky.pdf', 'result-code': 'KQ-F' },
  'return-result': {
    method: 'desk',
    'taken-by': 'Nguyễn Văn Bình',
    'hand-over-proof': 'Ký sổ số 12',
  },
  'open-correction': { reason: 'Sai ngày sinh', 'linked-case': 'Đơn ngày 20/3/2024' },
  'finish-correction': { 'result-file': 'ban-sua.pdf', 'result-code': 'KQ-S' },
}

/** A way from acceptance to each state; null begins before acceptance. */
const waysTo: Partial<Record<DossierState, readonly Action[]>> = {
  accepted: [],
  'in-progress': ['transfer'],
  verifying: ['transfer', 'start-verification'],
  consulting: ['transfer', 'start-consultation'],
  'supplement-process': ['transfer', 'request-supplement'],
  'payment-due': ['transfer', 'demand-payment'],
  paused: ['transfer', 'pause'],
  'withdraw-requested': ['transfer', 'request-withdrawal'],
  withdrawn: ['request-withdrawal', 'confirm-withdrawal'],
  refused: ['transfer', 'refuse'],
  stopped: ['transfer', 'stop'],
  'pending-approval': ['transfer', 'submit-for-approval'],
  signed: ['transfer', 'submit-for-approval', 'sign'],
  issued: ['transfer', 'submit-for-approval', 'sign', 'issue'],
  'result-ready': ['transfer', 'finish'],
  returned: ['transfer', 'finish', 'return-result'],
  correction: ['transfer', 'finish', 'return-result', 'open-correction'],
}

const waysBeforeAcceptance: Partial<Record<DossierState, readonly Action[]>> = {
  submitted: [],
  'supplement-intake': ['request-intake-supplement'],
  'rejected-intake': ['reject-intake'],
}

/** The first of those whose work an act is. */
export const doerOf = (action: Action): Actor => {
  const roles: readonly Role[] = moves[action].by
  return personIn(roles.find((role) => role !== 'citizen' && role !== 'system') ?? 'clerk')
}

/** Sends the form of a move a minute later. */
export const act = (
  desk: TestDesk,
  { code }: Pick<Appointment, 'code'>,
  action: Action,
  over: { by?: Actor; typed?: Parameters<TestDesk['post']>[2] } = {},
): Promise<Got> => {
  desk.pass(1)
  return desk.post(over.by ?? doerOf(action), `/ho-so/${code}/viec/${action}`, {
    ...typedFor[action],
    ...over.typed,
  })
}

/** A dossier received on Monday 18/03/2024 at 08:00 and brought to a state by the forms of the desk. */
export const aDossierIn = async (
  desk: TestDesk,
  office: Office,
  state: DossierState,
  over: Partial<Reception> = {},
): Promise<{ code: string }> => {
  desk.at('2024-03-18', '08:00')
  const before = waysBeforeAcceptance[state]
  const clerk = office.as('clerk', '2024-03-18')
  const dossier = before ? await handedIn(clerk) : await aDossier(clerk, over)
  for (const action of before ?? waysTo[state] ?? []) {
    const { status, $ } = await act(desk, dossier, action)
    if (status !== 303) throw new Error(`${action}: ${status} ${$('.ds-error-summary').text()}`)
  }
  return dossier
}

const handedIn = (clerk: Parameters<typeof handIn>[0]): Promise<{ code: string }> =>
  handIn(
    clerk,
    {
      procedureCode: procedures.guardianship.code,
      channel: 'desk',
      applicant: {
        name: 'Nguyễn Văn Bình',
        citizenNumber: '051085001234',
        phone: null,
        address: 'Thôn Tây',
      },
      officer: 'Trần Văn Hòa',
      submittedAt: clerk.now,
    },
    {},
  )
