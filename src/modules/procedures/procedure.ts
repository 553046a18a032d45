import { withoutMarks } from '#platform/plain-letters.ts'
import type { Day } from '#platform/time.ts'
import { type CatalogueEntry, type FieldCode, fields } from './catalogue/catalogue-entry.ts'

/** Lĩnh vực: the short code and the name under which procedures are published. */
export type Field = { readonly code: string; readonly name: string }

/** What a unit decides of a procedure that it receives. */
export type UnitDecisions = {
  /** Liên thông: with an office of the same level, or with offices of other levels. */
  joint: 'same-level' | 'across-levels' | null
  postedOn: Day | null
  internalProcessApproved: boolean
  internalProcessDigital: boolean
}

/** A version of a procedure as a unit receives it: the national entry and what the unit decided. */
export type ProcedureVersion = Omit<CatalogueEntry, 'field' | 'tariff'> &
  UnitDecisions & {
    /** One of ours by its code, or one that the unit entered. */
    field: FieldCode | Field
    /** The tariff it is charged by: 'none' = free for everyone; null = charged, but by none we hold. */
    tariff: string | null
  }

/** What a dossier pins of its procedure when it is accepted. */
export type PinnedProcedure = {
  id: string
  code: string
  name: string
  fieldCode: string
  fieldName: string
  term: CatalogueEntry['term']
  papers: CatalogueEntry['papers']
  legacyLevel: CatalogueEntry['legacyLevel']
}

export const fieldOf = (field: FieldCode | Field): Field =>
  typeof field === 'string' ? fields[field] : field

/** The field of this name; one that we do not hold gets a code of its initials, never that of another. */
export const fieldNamed = (name: string): Field => {
  const wanted = withoutMarks(name).trim()
  const known = Object.values(fields).find((field) => withoutMarks(field.name) === wanted)
  return known ?? { code: codeOf(wanted), name: name.trim() }
}

/** Roles are given by the codes that we hold, so a field of the same initials must not share one. */
const codeOf = (plain: string): string => {
  const initials = initialsOf(plain) || 'X'
  return Object.hasOwn(fields, initials) ? `${initials}2` : initials
}

const initialsOf = (plain: string): string =>
  plain
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .slice(0, 12)
