import { type Block, heading, type Inline, item } from '#modules/official-documents'
import type { ReportFacts } from '../report.ts'
import { items, writtenIfAny } from './sentences.ts'
import type { Words } from './words.ts'

/** Part II.1: legal documents issued, checked and reviewed. */
export const institutions = (facts: ReportFacts, words: Words): Block[] => [
  heading('section', 'Cải cách thể chế', '1.'),
  ...items(item(issuedSentence(words)), item(reviewSentence(words))),
  ...writtenIfAny(facts, 'II.1'),
]

const issuedSentence = ({ say, value }: Words): Inline[] =>
  value('legalDocuments.issued') === 0
    ? say(
        'Trong kỳ, HĐND và UBND xã {không legalDocuments.issued} ban hành văn bản quy phạm pháp luật.',
      )
    : say(
        'Trong kỳ ban hành {legalDocuments.issued} văn bản quy phạm pháp luật: HĐND xã {legalDocuments.issuedByCouncil}, UBND xã {legalDocuments.issuedByCommittee}.',
      )

const reviewSentence = ({ say, value }: Words): Inline[] =>
  value('legalDocuments.checked') + value('legalDocuments.reviewed') === 0
    ? say(
        'Trong kỳ {không legalDocuments.checked} phát sinh việc kiểm tra, rà soát văn bản quy phạm pháp luật.',
      )
    : say(
        'Đã kiểm tra theo thẩm quyền {legalDocuments.checked} văn bản, rà soát {legalDocuments.reviewed} văn bản; kiến nghị xử lý {legalDocuments.recommended} văn bản, đã xử lý xong {legalDocuments.handled} văn bản.',
      )
