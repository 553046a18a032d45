import type { Day } from '#platform/time.ts'

export type Sex = 'male' | 'female'
export const sexLabels = { male: 'Nam', female: 'Nữ' } as const satisfies Record<Sex, string>

/** Where the facts of a person were last told. */
export type CitizenSource = 'card-qr' | 'typed' | 'dossier'

/** What the desk learns of an applicant besides what a dossier keeps. */
export type ToldCitizen = { birthDate: Day | null; sex: Sex | null; source: CitizenSource }

/** Somebody the office has met: in the register, or as the applicant of a dossier. */
export type Person = {
  /** What picks this person: the number, or the code of the dossier that names him. */
  handle: string
  name: string
  number: string | null
  birthDate: Day | null
  sex: Sex | null
  address: string
  phone: string | null
}
