import type { Day } from '#platform/time.ts'
import type { CatalogueEntry } from './catalogue/catalogue-entry.ts'

/** A version of a procedure as a unit receives it: the national entry and what the unit decided. */
export type ProcedureVersion = CatalogueEntry & {
  /** Liên thông: with an office of the same level, or with offices of other levels. */
  joint: 'same-level' | 'across-levels' | null
  postedOn: Day | null
  internalProcessApproved: boolean
  internalProcessDigital: boolean
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
