import { randomUUID } from 'node:crypto'
import { adoptCalendar, nationalCalendar } from '#modules/calendar'
import { establishUnit } from '#modules/organisation'
import { adoptProcedure, type ProcedureVersion } from '#modules/procedures'
import type { Database } from '#platform/db/database.ts'
import type { Request, Role } from '#platform/request.ts'
import { type Day, instantAt } from '#platform/time.ts'

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

const names: Record<Role, string> = {
  citizen: 'Nguyễn Văn Bình',
  clerk: 'Lê Thị Thu',
  specialist: 'Trần Văn Hòa',
  leader: 'Phạm Minh Đức',
  'office-clerk': 'Võ Thị Mai',
  administrator: 'Bùi Quang Huy',
  'upper-level': 'Lý Thị Hạnh',
  system: 'Hệ thống',
}

const unitOf = (unitId: number): Parameters<typeof establishUnit>[1] => ({
  name: `Ủy ban nhân dân xã Thử ${unitId}`,
  shortName: `UBND xã Thử ${unitId}`,
  place: `Thử ${unitId}`,
  superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI',
  superiorInText: 'UBND thành phố Quảng Ngãi',
  agencyCode: { qcvn102: `000.00.5${unitId % 10}.H48`, qd20: `H48.5${unitId % 10}` },
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

/** What the office receives: settled in working days, on the same day, in calendar days. */
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
