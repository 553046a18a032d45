import type { Request } from '#platform/request.ts'
import { type Move, moveDossier } from './move-dossier/move-dossier.ts'
import { procedures } from './office.builder.ts'
import {
  type Appointment,
  type ReceivedPaper,
  type Reception,
  receiveDossier,
} from './receive-dossier/receive-dossier.ts'

export { anOffice, type Office, procedures } from './office.builder.ts'

/** A dossier for a guardianship (3 working days) of Nguyễn Văn Bình, handed in as it is accepted. */
export const aDossier = (request: Request, over: Partial<Reception> = {}): Promise<Appointment> =>
  receiveDossier(request, {
    procedureCode: procedures.guardianship.code,
    channel: 'desk',
    applicant: {
      name: 'Nguyễn Văn Bình',
      citizenNumber: '051085001234',
      phone: '0905123456',
      address: 'Thôn Tây, xã Tịnh Châu',
    },
    officer: 'Trần Văn Hòa',
    submittedAt: over.acceptedAt ?? request.now,
    papers: [aPaper()],
    fee: 0,
    ...over,
  })

/** A paper that the desk keeps and scans. */
export const aPaper = (over: Partial<ReceivedPaper> = {}): ReceivedPaper => ({
  name: 'Tờ khai đăng ký giám hộ',
  kind: 'original',
  copies: 1,
  digitised: true,
  ...over,
})

/** Accepted and sent to the specialist by the clerk's request. */
export const aDossierInProgress = async (
  request: Request,
  over: Partial<Reception> = {},
): Promise<Appointment> => {
  const dossier = await aDossier(request, over)
  await moveDossier(request, { code: dossier.code, action: 'transfer' })
  return dossier
}

/** What each move must be told, so that a test writes down only what it is about. */
const told: Partial<Record<Move['action'], NonNullable<Move['evidence']>>> = {
  'request-supplement': {
    defects: 'Thiếu văn bản cử người giám hộ',
    reason: 'Điều 48 Bộ luật Dân sự',
    guidance: 'Lập theo mẫu, có xác nhận của hai người làm chứng',
  },
  'demand-payment': { amount: '50.000', 'document-number': '12/TB-UBND' },
  extend: { reason: 'Phải xác minh thêm' },
  refuse: { reason: 'Không đủ điều kiện giám hộ', 'result-file': 'van-ban-tu-choi.pdf' },
  finish: { 'result-file': 'trich-luc.pdf', 'result-code': 'KQ-01' },
  'return-result': { delivery: 'Trả trực tiếp cho người nộp' },
  'decline-withdrawal': { reason: 'Người nộp thôi rút' },
}

/** Moves a dossier, telling what the move asks for; gives back the warnings. */
export const moved = (
  request: Request,
  { code }: Pick<Appointment, 'code'>,
  action: Move['action'],
  over: Partial<Move> = {},
): Promise<readonly string[]> =>
  moveDossier(request, {
    code,
    action,
    ...over,
    evidence: { ...told[action], ...over.evidence },
  })
