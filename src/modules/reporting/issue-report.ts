import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { computeReport, type ReportContent } from './compute-report.ts'
import type { ReportQuestion } from './gather-report.ts'

/**
 * Freezes a report: figures, words, appendix and the hash over them can never change afterwards.
 * @throws Refused when figures do not add up or a cell is still to be given
 */
export const issueReport = async (
  request: Request,
  question: ReportQuestion,
): Promise<ReportContent> => {
  const { facts, content, missing } = await computeReport(request.db, request.unitId, question)
  if (facts.faults.length > 0)
    throw new Refused(`Số liệu không khớp nên chưa chốt được báo cáo: ${facts.faults.join(' ')}`)
  if (missing.length > 0)
    throw new Refused(`Còn ${missing.length} chỗ chưa có nội dung: ${missing.join('; ')}.`)
  const id = request.newId()
  const row = {
    id,
    kind: 'cchc',
    period_from: content.period.from,
    period_to: content.period.to,
    known_at: content.knownAt,
    clock: content.clock,
    definitions_version: content.definitionsVersion,
    content: JSON.parse(JSON.stringify(content)),
    hash: content.hash,
  }
  await request.db.write(request, (tx) =>
    record(tx, request, {
      module: 'reporting',
      action: 'issue-report',
      subject: id,
      inserts: { issued_report: [row] },
    }),
  )
  return content
}
