import type { Actor, Grant, Role } from '#platform/request.ts'

/** The citizen number and the telephone of one who hands in a dossier. */
export type PersonalNumber = 'citizenNumber' | 'phone'

// Law 91/2025/QH15 (before 2026 Decree 13/2023): no more personal data than the purpose needs.
/**
 * Whose numbers a role's work needs: the desk meets everybody and the leader answers for all, a
 * specialist calls those whose dossiers lie in his fields. The other roles need none.
 */
const needed: Partial<Record<Role, 'everybody' | 'own-fields'>> = {
  clerk: 'everybody',
  leader: 'everybody',
  system: 'everybody',
  specialist: 'own-fields',
}

/** Whether the actor, or whom he stands in for, needs the numbers of who hands in dossiers of this field. */
export const knowsPerson = (actor: Actor, fieldCode: string): boolean =>
  grantsOf(actor).some(
    (grant) =>
      needed[grant.role] === 'everybody' ||
      (needed[grant.role] === 'own-fields' && isOfField(grant, fieldCode)),
  )

/** Whether there is anybody whose numbers the actor needs. */
export const knowsAnyPerson = (actor: Actor): boolean =>
  grantsOf(actor).some(({ role }) => needed[role] !== undefined)

/** Stands for a number that is kept but not shown: it is not a number that nobody gave. */
export const HIDDEN_NUMBER = '•••'

type Applied = { fieldCode: string; applicant: Record<PersonalNumber, string | null> }

/** A number as the actor may read it; empty when none was given. */
export const numberFor = (
  actor: Actor,
  { fieldCode, applicant }: Applied,
  which: PersonalNumber,
): string => {
  const number = applicant[which]
  if (number === null) return ''
  return knowsPerson(actor, fieldCode) ? number : HIDDEN_NUMBER
}

/** What somebody handed in, with his numbers as the actor may read them. */
export const coveredFor = <One extends Applied>(actor: Actor, one: One): One => ({
  ...one,
  applicant: {
    ...one.applicant,
    citizenNumber: numberFor(actor, one, 'citizenNumber') || null,
    phone: numberFor(actor, one, 'phone') || null,
  },
})

const grantsOf = ({ grants, role }: Actor): readonly Grant[] =>
  grants ?? [{ role, fieldCode: null }]

const isOfField = (grant: Grant, fieldCode: string): boolean =>
  grant.fieldCode === null || grant.fieldCode === fieldCode
