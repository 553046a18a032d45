import type { SortKey } from './list-page.sql.ts'
import { readWanted, type WantedDossiers } from './wanted-dossiers.rules.ts'
import { isWorklistKey, type WorklistKey, worklists } from './worklists.ts'

type Query = Readonly<Record<string, string>>

export type WantedWorklist = {
  list: WorklistKey
  /** Working hours within which “sắp đến hạn” looks. */
  hours: number
  sort: SortKey
  descending: boolean
  filters: WantedDossiers
}

const FIRST_LIST: WorklistKey = 'hom-nay'
export const usualHours = 8
const MOST_HOURS = 80

const sortKeys: readonly SortKey[] = ['han', 'nhan', 'ma', 'ten']

/** What the address of the worklists asks for; what cannot be meant is left out. */
export const readWorklist = (query: Query): WantedWorklist => {
  const list = isWorklistKey(query.ds) ? query.ds : FIRST_LIST
  return { list, hours: hoursIn(query.gio), ...sortIn(query.xep, list), filters: filtersIn(query) }
}

/** The filters of a worklist as they are named in its address. */
export const worklistFilters = ['q', 'linh-vuc', 'kenh', 'cong-chuc', 'tu', 'den'] as const

/** The part of the address that keeps list, order and filters. */
export const keptWorklist = (query: Query): Record<string, string> =>
  Object.fromEntries(
    ['ds', 'gio', 'xep', ...worklistFilters].flatMap((name) => {
      const value = query[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )

const hoursIn = (text = ''): number => {
  const hours = /^\d{1,3}$/.test(text) ? Number(text) : usualHours
  return Math.min(Math.max(hours, 1), MOST_HOURS)
}

const sortIn = (text = '', list: WorklistKey): Pick<WantedWorklist, 'sort' | 'descending'> => {
  const sort = sortKeys.find((key) => key === text.replace(/^-/, ''))
  if (sort) return { sort, descending: text.startsWith('-') }
  return { sort: 'han', descending: 'settled' in worklists[list] }
}

/** The state of a dossier is the list's own matter. */
const filtersIn = (query: Query): WantedDossiers =>
  readWanted(Object.fromEntries(worklistFilters.map((name) => [name, query[name] ?? ''])))
