import { withoutMarks } from '#platform/plain-letters.ts'
import type { Applicant } from './dossier.ts'

/** What the search box looks through: "nguyen van binh" finds Nguyễn Văn Bình. */
export const searchTextOf = (
  code: string,
  { name, citizenNumber, phone }: Pick<Applicant, 'name' | 'citizenNumber' | 'phone'>,
): string =>
  withoutMarks([code, name, citizenNumber, phone].filter((part) => part !== null).join(' '))
