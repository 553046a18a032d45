import { roleLabels as givenRoles } from '#modules/identity'
import type { Role } from '#platform/request.ts'

/** What each role is called on screen, also those that nobody is given. */
export const roleLabels = {
  ...givenRoles,
  citizen: 'Người dân',
  system: 'Hệ thống',
} as const satisfies Record<Role, string>

/** The roles in one line, each once. */
export const roleWords = (roles: readonly Role[]): string =>
  [...new Set(roles)].map((role) => roleLabels[role]).join(', ')
