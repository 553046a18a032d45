export { addRecord, addRecordIn } from './add-record.ts'
export { changeRecord, changeRecordIn } from './change-record.ts'
export { checkValues, refused } from './check-values.rules.ts'
export {
  defineRegister,
  type Fault,
  type Faults,
  type Prepared,
  type Register,
} from './define-register.ts'
export { type DueState, dueState } from './due-state.rules.ts'
export { exportCsv } from './export-csv.ts'
export type { Draft, Field, FieldKind, Fields, Row, Values } from './field.ts'
export { choice, count, day, flag, instant, longText, money, ordinal, text } from './fields.ts'
export type { Frame, Surroundings } from './frame.ts'
export { findRecord, getRecord, type Listed, listRecords, type Query } from './list-records.ts'
export type { Circumstances, Outcome } from './outcome.ts'
export { type HistoryEntry, historyOf } from './record-history.ts'
export { removeRecord, restoreRecord } from './remove-record.ts'
export { registerRoutes } from './routes.ts'
export { showValue } from './show-value.rules.ts'
