import type { Grant, Role } from '#platform/request.ts'
import { roleLabels } from './account.ts'

/** Roles as people read them, one line for each role: "Công chức chuyên môn (HT, CT), thay Trần Thị B". */
export const grantWords = (grants: readonly Grant[]): string[] => {
  const lines = new Map<string, { role: Role; insteadOf?: string | undefined; fields: string[] }>()
  for (const { role, fieldCode, insteadOf } of grants) {
    const key = `${role} ${insteadOf ?? ''}`
    const line = lines.get(key) ?? { role, insteadOf, fields: [] }
    lines.set(key, { ...line, fields: [...line.fields, ...(fieldCode ? [fieldCode] : [])] })
  }
  return [...lines.values()].map(({ role, insteadOf, fields }) => {
    const within = fields.length > 0 ? ` (${fields.join(', ')})` : ''
    return `${labelOf(role)}${within}${insteadOf ? `, thay ${insteadOf}` : ''}`
  })
}

const labelOf = (role: Role): string =>
  Object.entries(roleLabels).find(([known]) => known === role)?.[1] ?? role
