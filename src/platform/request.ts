import type { Database } from './db/database.ts'

export const roles = [
  'citizen',
  'clerk',
  'specialist',
  'leader',
  'office-clerk',
  'administrator',
  'upper-level',
  'system',
] as const
export type Role = (typeof roles)[number]

/** A role that someone holds in the unit; `fieldCode` null is every field (lĩnh vực). */
export type Grant = {
  role: Role
  fieldCode: string | null
  /** The name of the absent person whose role this is. */
  insteadOf?: string
}

/** Who acts: a person's name as the journal shows it, and the role under which the act is allowed. */
export type Actor = {
  name: string
  role: Role
  accountId?: string
  /** All that a signed-in person may be; without them the actor has only its role, in every field. */
  grants?: readonly Grant[]
}

/** What every act needs to know of its surroundings. `now` becomes the act's `recordedAt`. */
export type Request = {
  db: Database
  unitId: number
  actor: Actor
  now: Date
  newId: () => string
}

/**
 * The actor in the first of `wanted` roles that he holds for the field; an own role before that of an
 * absent colleague, whose name then stands beside his. Undefined when he holds none.
 */
export const actingAs = (
  actor: Actor,
  wanted: readonly Role[],
  fieldCode: string | null,
): Actor | undefined => {
  const held = grantsOf(actor)
    .filter((grant) => isOfField(grant, fieldCode))
    .toSorted((one, other) => Number(Boolean(one.insteadOf)) - Number(Boolean(other.insteadOf)))
  for (const role of wanted) {
    const grant = held.find((each) => each.role === role)
    if (grant) return { ...actor, role, name: nameUnder(actor, grant) }
  }
  return undefined
}

/** Whether the actor holds one of the roles in any field. */
export const holdsAny = (actor: Actor, wanted: readonly Role[]): boolean =>
  grantsOf(actor).some(({ role }) => wanted.includes(role))

const grantsOf = ({ grants, role }: Actor): readonly Grant[] =>
  grants ?? [{ role, fieldCode: null }]

/** Who is asked for no field in particular needs only to hold the role somewhere. */
const isOfField = (grant: Grant, fieldCode: string | null): boolean =>
  fieldCode === null || grant.fieldCode === null || grant.fieldCode === fieldCode

const nameUnder = ({ name }: Actor, { insteadOf }: Grant): string =>
  insteadOf ? `${name} thay ${insteadOf}` : name
