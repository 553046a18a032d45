import type { Term } from '#modules/calendar'
import type { CatalogueEntry, Evidence, OnlineLevel, Paper } from './catalogue-entry.ts'
import { free } from './fee-notes.ts'

type Written = Omit<CatalogueEntry, 'code' | 'name' | 'certainty'> & { verified: Evidence[] }
type Group = Partial<Written> & Pick<Written, 'field' | 'source' | 'effectiveFrom'>
type Own = Partial<Written> & Pick<Written, 'term' | 'papers' | 'result'>

/** Writes the entries of one group: what the group shares is said once. */
export const entriesOf =
  (group: Group) =>
  (code: string, name: string, own: Own): CatalogueEntry => {
    const { verified, ...rest } = { ...usual, ...group, ...own }
    return {
      code,
      name,
      ...rest,
      legacyLevel: own.legacyLevel ?? legacyLevels[rest.onlineLevel],
      certainty: certaintyOf(verified),
    }
  }

export const sameDay: Term = { amount: 1, unit: 'same-day' }
export const hours = (amount: number): Term => ({ amount, unit: 'hour' })
export const workingDays = (amount: number): Term => ({ amount, unit: 'working-day' })
export const calendarDays = (amount: number): Term => ({ amount, unit: 'calendar-day' })

/** A paper the office keeps, and therefore scans. */
export const original = (name: string, copies = 1): Paper => ({
  name,
  kind: 'original',
  copies,
  mustDigitise: true,
})

/** A certified copy, which the office keeps and scans. */
export const certified = (name: string, copies = 1): Paper => ({
  name,
  kind: 'certified',
  copies,
  mustDigitise: true,
})

/** A plain copy, which the office keeps and scans. */
export const photo = (name: string, copies = 1): Paper => ({
  name,
  kind: 'photo',
  copies,
  mustDigitise: true,
})

/** A file: there is nothing to scan. */
export const electronic = (name: string): Paper => ({
  name,
  kind: 'electronic',
  copies: 1,
  mustDigitise: false,
})

/** A paper that is shown and given back; nothing of it stays in the dossier. */
export const shown = (name: string): Paper => ({
  name: `${name} (xuất trình)`,
  kind: 'original',
  copies: 1,
  mustDigitise: false,
})

const usual = {
  feeNote: free,
  tariff: 'none',
  onlineLevel: 'none',
  legacyLevel: 2,
  effectiveTo: null,
  competentLevel: 'commune',
  verified: [],
} satisfies Partial<Written>

/** The usual reading of the old scheme under NĐ 42/2022; a procedure may say otherwise. */
const legacyLevels = { full: 4, partial: 3, none: 2 } as const satisfies Record<OnlineLevel, number>

const certaintyOf = (verified: Evidence[]): CatalogueEntry['certainty'] => {
  const known = (what: Evidence) => (verified.includes(what) ? 'verified' : 'memory')
  return {
    code: known('code'),
    term: known('term'),
    fee: known('fee'),
    papers: known('papers'),
    online: known('online'),
  }
}
