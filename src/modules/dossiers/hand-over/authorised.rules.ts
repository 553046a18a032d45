import { tidy } from '../move-page/typed-text.rules.ts'
import type { HandOver } from './hand-over.ts'

/** Why a result may not go to who came for it; undefined when it may. */
// Decree 61/2018, Art. 6(2)(b): whoever is not the applicant brings an authorisation.
export const authorisationFault = (
  applicantName: string,
  { takenBy, authorisation }: Pick<HandOver, 'takenBy' | 'authorisation'>,
): string | undefined =>
  !authorisation && nameOf(takenBy) !== nameOf(applicantName)
    ? 'Người nhận không phải người nộp: ghi giấy ủy quyền (số, ngày, nơi chứng thực).'
    : undefined

const nameOf = (typed: string): string => tidy(typed).replace(/\s+/g, ' ').toLowerCase()
