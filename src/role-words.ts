import type { Role } from '#platform/request.ts'

/** What each role is called on screen. */
export const roleLabels = {
  citizen: 'Người dân',
  clerk: 'Công chức một cửa',
  specialist: 'Công chức chuyên môn',
  leader: 'Lãnh đạo',
  'office-clerk': 'Văn phòng',
  administrator: 'Quản trị viên',
  'upper-level': 'Cấp trên',
  system: 'Hệ thống',
} as const satisfies Record<Role, string>

/** The roles in one line, each once. */
export const roleWords = (roles: readonly Role[]): string =>
  [...new Set(roles)].map((role) => roleLabels[role]).join(', ')
