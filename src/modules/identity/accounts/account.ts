import type { Role } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'

/** The roles that a person can be given; the others act by themselves. */
export const grantableRoles = [
  'clerk',
  'specialist',
  'leader',
  'office-clerk',
  'administrator',
  'upper-level',
] as const satisfies readonly Role[]
export type GrantableRole = (typeof grantableRoles)[number]

export const roleLabels = {
  clerk: 'Công chức một cửa',
  specialist: 'Công chức chuyên môn',
  leader: 'Lãnh đạo',
  'office-clerk': 'Văn phòng',
  administrator: 'Quản trị viên',
  'upper-level': 'Cấp trên',
} as const satisfies Record<GrantableRole, string>

/** What is written down of a person; `name` is what journals show. */
export type PersonDetails = {
  loginName: string
  name: string
  post: string
  email: string
  phone: string
}

export type Account = PersonDetails & { id: string; active: boolean; openedOn: Day }

/** A role from a day on; a `fieldCode` of null is every lĩnh vực, a `validUntil` of null no end. */
export type NewRole = {
  role: GrantableRole
  fieldCode: string | null
  validFrom: Day
  validUntil: Day | null
}
export type HeldRole = NewRole & { id: string; accountId: string }
