import type { Row } from '#modules/audit'
import type { Account, HeldRole, NewRole, PersonDetails } from './account.ts'

/** The columns of a person's details. */
export const detailColumns = (person: PersonDetails) => ({
  login_name: person.loginName,
  name: person.name,
  post: person.post,
  email: person.email,
  phone: person.phone,
})

export const roleRow = (id: string, accountId: string, role: NewRole): Row => ({
  id,
  account_id: accountId,
  role: role.role,
  field_code: role.fieldCode,
  valid_from: role.validFrom,
  valid_until: role.validUntil,
  revoked: false,
})

/** What stood before, for the journal of the act that changes it. */
export const before = (account: Account) => ({
  before: { ...detailColumns(account), active: account.active },
})

export const roleBefore = ({ role, fieldCode, validFrom, validUntil }: HeldRole) => ({
  before: { role, field_code: fieldCode, valid_from: validFrom, valid_until: validUntil },
})
