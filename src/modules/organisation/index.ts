export { type AgencyCode, parseAgencyCode } from './agency-code.rules.ts'
export { establishUnit } from './establish-unit.ts'
export type { Unit } from './unit.ts'
export { getUnit, listUnits } from './units.sql.ts'
