export { lastRecordedAt } from './last-recorded.sql.ts'
export { type Act, type Event, type Row, record, recordStatement } from './record.ts'
export { type Fault, type Verification, verifyBooks } from './verify-books.ts'
export { verifyReply } from './verify-reply.ts'
