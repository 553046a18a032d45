import type { Role } from '#platform/request.ts'

/** Who works with dossiers, and so has worklists, alerts and acts on many. */
export const deskRoles = [
  'clerk',
  'specialist',
  'leader',
  'office-clerk',
] as const satisfies readonly Role[]
