import type { Actor, Role } from '#platform/request.ts'

/** A role with the fields in which it is held; null is every field. */
export type Holding = { role: Role; fieldCodes: readonly string[] | null }

/** Whose work a list shows: the person, those he stands in for, and what they may do where. */
export type Whose = { names: readonly string[]; holdings: readonly Holding[] }

export const whoseOf = ({ name, role, grants }: Actor): Whose => {
  const held = grants ?? [{ role, fieldCode: null }]
  const absent = held.flatMap((grant) =>
    'insteadOf' in grant && grant.insteadOf ? [grant.insteadOf] : [],
  )
  const roles = [...new Set(held.map((grant) => grant.role))]
  return {
    names: [...new Set([name, ...absent])],
    holdings: roles.map((each) => ({
      role: each,
      fieldCodes: fieldsOf(held.filter((grant) => grant.role === each)),
    })),
  }
}

export const holds = ({ holdings }: Whose, roles: readonly Role[]): boolean =>
  holdings.some(({ role }) => roles.includes(role))

const fieldsOf = (held: readonly { fieldCode: string | null }[]): string[] | null => {
  const codes = held.flatMap(({ fieldCode }) => (fieldCode === null ? [] : [fieldCode]))
  return codes.length === held.length ? [...new Set(codes)] : null
}
