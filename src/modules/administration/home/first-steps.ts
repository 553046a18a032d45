import { hasDossiers } from '#modules/dossiers'
import { type GrantableRole, listHeldRoles } from '#modules/identity'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'

/** What a new office still lacks before its first dossier: roles that nobody holds today. */
export type FirstSteps = { unheld: GrantableRole[] }

/** Those without whom no dossier comes to its end. */
const needed: readonly GrantableRole[] = ['clerk', 'specialist', 'leader']

/** What is left to do in an office that has no dossier yet; undefined once it has one. */
export const findFirstSteps = (request: Request): Promise<FirstSteps | undefined> =>
  request.db.read(request, async (tx) => {
    if (await hasDossiers(tx)) return undefined
    const held = await listHeldRoles(tx, dayOf(request.now))
    return { unheld: needed.filter((role) => !held.includes(role)) }
  })
