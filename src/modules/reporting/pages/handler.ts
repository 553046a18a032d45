import type { Frame } from '#modules/registers'
import type { Call, Reply } from '#platform/http/route.ts'
import type { ReportQuestion } from '../gather-report.ts'

/** What answers an address of the report. */
export type Handler = (call: Call, frame: Frame) => Promise<Reply> | Reply

/** What answers an address that names a report. */
export type ReportHandler = (call: Call, frame: Frame, question: ReportQuestion) => Promise<Reply>
