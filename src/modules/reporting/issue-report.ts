import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { computeReport, type Report } from './compute-report.ts'
import type { ReportQuestion } from './gather-report.ts'
import { findIssuedByHash } from './issued-reports.sql.ts'

/**
 * Freezes a report: figures, words, appendix and the hash over them can never change afterwards.
 * Gives its id; a report that was issued before, to the letter, keeps the id it has.
 * @throws Refused when figures do not add up or a cell is still to be given
 */
export const issueReport = async (request: Request, question: ReportQuestion): Promise<string> => {
  const report = await computeReport(request.db, request.unitId, question)
  refuseUnfinished(report)
  const id = request.newId()
  return await request.db.write(request, async (tx) => {
    const held = await findIssuedByHash(tx, report.content.hash)
    if (held) return held.id
    await record(tx, request, {
      module: 'reporting',
      action: 'issue-report',
      subject: id,
      inserts: { issued_report: [rowOf(id, report)] },
    })
    return id
  })
}

const refuseUnfinished = ({ facts, missing }: Report): void => {
  if (facts.faults.length > 0)
    throw new Refused(`Số liệu không khớp nên chưa chốt được báo cáo: ${facts.faults.join(' ')}`)
  if (missing.length > 0)
    throw new Refused(`Còn ${missing.length} chỗ chưa có nội dung: ${missing.join('; ')}.`)
}

const rowOf = (id: string, { content }: Report) => ({
  id,
  kind: 'cchc',
  period_from: content.period.from,
  period_to: content.period.to,
  known_at: content.knownAt,
  clock: content.clock,
  definitions_version: content.definitionsVersion,
  content: JSON.stringify(content),
  hash: content.hash,
})
