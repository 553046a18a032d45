export { adoptProcedure } from './adopt-procedure.ts'
export type { CatalogueEntry, FieldCode, Paper } from './catalogue/catalogue-entry.ts'
export { fields, inForceOn } from './catalogue/catalogue-entry.ts'
export { free } from './catalogue/fee-notes.ts'
export { nationalCatalogue } from './catalogue/national-catalogue.ts'
export {
  calendarDays,
  entriesOf,
  hours,
  original,
  photo,
  sameDay,
  shown,
  workingDays,
} from './catalogue/write-entry.ts'
export { listExemptions, listTariffs } from './entered.sql.ts'
export type { Exemption, Fee, Tariff } from './fee.ts'
export { feeFor, tariffsOf } from './fees.rules.ts'
export type { PinnedProcedure, ProcedureVersion, UnitDecisions } from './procedure.ts'
export { paperKinds } from './procedure-words.ts'
export { getProcedure, listProcedureFields, type ProcedureField } from './procedures.sql.ts'
export { procedureRoutes } from './routes.tsx'
export { exemptions, tariffs } from './tariffs.ts'
export { type CatalogueVersion, listProcedures } from './versions.sql.ts'
