export { lastRecordedAt } from './last-recorded.sql.ts'
export { type Row, record } from './record.ts'
export { verifyBooks } from './verify-books.ts'
export { verifyReply } from './verify-reply.ts'
