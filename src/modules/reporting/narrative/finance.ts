import { type Block, heading } from '#modules/official-documents'
import type { ReportFacts } from '../report.ts'
import { issuedInNote, items, writtenIfAny } from './sentences.ts'

/** Part II.5: what was decided on the budget and on public assets. */
export const finance = (facts: ReportFacts): Block[] => {
  const decisions = facts.documents.filter(({ topic }) => topic === 'finance')
  const told = issuedInNote(
    `Trong kỳ ban hành ${decisions.length} văn bản về ngân sách, chi tiêu và tài sản công`,
    decisions,
  )
  return [
    heading('section', 'Cải cách tài chính công', '5.'),
    ...items(
      told.length > 0
        ? told
        : { content: ['Trong kỳ sổ văn bản đi chưa ghi nhận văn bản về tài chính công.'] },
    ),
    ...writtenIfAny(facts, 'II.5'),
  ]
}
