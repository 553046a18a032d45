import type { Term } from '#modules/calendar'
import type { Day } from '#platform/time.ts'
import type { TariffId } from '../tariffs.ts'
import type { FieldCode } from './fields.ts'

export { type FieldCode, fields } from './fields.ts'

/** Toàn trình, một phần, không trực tuyến. */
export type OnlineLevel = 'full' | 'partial' | 'none'

export type Paper = {
  name: string
  kind: 'original' | 'certified' | 'photo' | 'electronic'
  copies: number
  mustDigitise: boolean
}

/** What of an entry was read in a source; the rest is from memory and must be checked. */
export type Evidence = 'code' | 'term' | 'fee' | 'papers' | 'online'

export type CatalogueEntry = {
  /** National code d.dddddd. */
  code: string
  name: string
  field: FieldCode
  /** How long the office has; `same-day` always has amount 1. */
  term: Term
  /** The whole text: a shortened fee misleads those who are exempt. */
  feeNote: string
  /** Its row in tariffs.ts: 'none' = free for everyone; null = charged, but not by a tariff we hold. */
  tariff: TariffId | null
  papers: Paper[]
  result: string
  onlineLevel: OnlineLevel
  /** The four-level scheme before NĐ 42/2022. */
  legacyLevel: 1 | 2 | 3 | 4
  certainty: Record<Evidence, 'verified' | 'memory'>
  source: string
  effectiveFrom: Day
  effectiveTo: Day | null
  /** Who decides. The district level ended on 30/06/2025. */
  competentLevel: 'commune' | 'district' | 'province'
}

/** Whether the entry is law on that day; both ends count. */
export const inForceOn = (entry: CatalogueEntry, day: Day): boolean =>
  entry.effectiveFrom <= day && (entry.effectiveTo === null || day <= entry.effectiveTo)
