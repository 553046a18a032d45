import { randomUUID } from 'node:crypto'
import { adoptCalendar, nationalCalendar } from '#modules/calendar'
import { establishUnit } from '#modules/organisation'
import { adoptProcedure, type ProcedureVersion } from '#modules/procedures'
import type { Database } from '#platform/db/database.ts'
import type { Request, Role } from '#platform/request.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { type Move, moveDossier } from './move-dossier/move-dossier.ts'
import {
  type Appointment,
  type ReceivedPaper,
  type Reception,
  receiveDossier,
} from './receive-dossier/receive-dossier.ts'

/** Who may be asked to act in an office, at a moment of the Vietnamese clock. */
export type Office = { as: (role: Role, day: Day, time?: string) => Request }

/** A commune with the national calendar and three procedures, set up through the acts. */
export const anOffice = async (db: Database, unitId = 1): Promise<Office> => {
  const as: Office['as'] = (role, day, time = '08:00') => ({
    db,
    unitId,
    actor: { name: names[role], role },
    now: instantAt(day, time),
    newId: randomUUID,
  })
  const founding = as('system', '2023-01-01')
  await establishUnit(founding, unitOf(unitId))
  await adoptCalendar(founding, nationalCalendar)
  for (const procedure of Object.values(procedures)) await adoptProcedure(founding, procedure)
  return { as }
}

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
export const told: Partial<Record<Move['action'], NonNullable<Move['evidence']>>> = {
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

/** Moves a dossier, telling what the move asks for. */
export const moved = (
  request: Request,
  { code }: Pick<Appointment, 'code'>,
  action: Move['action'],
  over: Partial<Move> = {},
): Promise<void> =>
  moveDossier(request, {
    code,
    action,
    ...over,
    evidence: { ...told[action], ...over.evidence },
  })

const names: Record<Role, string> = {
  citizen: 'Nguyễn Văn Bình',
  clerk: 'Lê Thị Thu',
  specialist: 'Trần Văn Hòa',
  leader: 'Phạm Minh Đức',
  'office-clerk': 'Võ Thị Mai',
  administrator: 'Bùi Quang Huy',
  system: 'Hệ thống',
}

const unitOf = (unitId: number): Parameters<typeof establishUnit>[1] => ({
  name: `Ủy ban nhân dân xã Thử ${unitId}`,
  shortName: `UBND xã Thử ${unitId}`,
  place: `Thử ${unitId}`,
  superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI',
  superiorInText: 'UBND thành phố Quảng Ngãi',
  agencyCode: { qcvn102: `000.00.5${unitId}.H48`, qd20: `H48.5${unitId}` },
  scheme: 'day',
  grain: 'minute',
  effectiveFrom: '2023-01-01',
})

const aProcedure = (
  over: Partial<ProcedureVersion> & Pick<ProcedureVersion, 'code' | 'name' | 'term'>,
): ProcedureVersion => ({
  field: 'HT',
  feeNote: 'Không thu phí, lệ phí.',
  tariff: 'none',
  papers: [],
  result: 'Trích lục',
  onlineLevel: 'full',
  legacyLevel: 4,
  certainty: {
    code: 'memory',
    term: 'memory',
    fee: 'memory',
    papers: 'memory',
    online: 'memory',
  },
  source: 'Luật Hộ tịch năm 2014',
  effectiveFrom: '2016-01-01',
  effectiveTo: null,
  competentLevel: 'commune',
  joint: null,
  postedOn: null,
  internalProcessApproved: true,
  internalProcessDigital: true,
  ...over,
})

export const procedures = {
  guardianship: aProcedure({
    code: '1.004837',
    name: 'Đăng ký giám hộ',
    term: { amount: 3, unit: 'working-day' },
  }),
  birth: aProcedure({
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    term: { amount: 1, unit: 'same-day' },
  }),
  adoption: aProcedure({
    code: '2.001263',
    name: 'Đăng ký việc nuôi con nuôi trong nước',
    field: 'NCN',
    term: { amount: 30, unit: 'calendar-day' },
  }),
} as const
