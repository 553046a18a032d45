import type { Unit } from '#modules/organisation'

/** The demo keeps one unit under this number. */
export const UNIT_ID = 1

/** The commune of the demo. Its agency codes are invented: well-formed, of Quảng Ngãi (H48), nobody's. */
export const demoUnit: Omit<Unit, 'unitId' | 'id'> = {
  name: 'Ủy ban nhân dân xã Tịnh Châu',
  shortName: 'UBND xã Tịnh Châu',
  place: 'Tịnh Châu',
  superior: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ QUẢNG NGÃI',
  superiorInText: 'UBND thành phố Quảng Ngãi',
  agencyCode: { qcvn102: '000.98.99.H48', qd20: 'H48.99.98' },
  scheme: 'day',
  grain: 'minute',
  effectiveFrom: '2021-07-01',
}
