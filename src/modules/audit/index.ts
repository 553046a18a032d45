export { lastRecordedAt } from './last-recorded.sql.ts'
export { type Row, record } from './record.ts'
export { type ToldChange, toldChanges } from './trail/told-changes.rules.ts'
export {
  type AuditEntry,
  getEntry,
  listEntries,
  listWritten,
  type WantedEntries,
} from './trail/trail.sql.ts'
export { verifyBooks } from './verify-books.ts'
export { verifyReply } from './verify-reply.ts'
