import { type FieldCode, fields } from '#modules/procedures'
import { searchedWords } from '#platform/plain-letters.ts'
import { type Day, isDay } from '#platform/time.ts'
import { type Channel, channelLabels, type Settlement } from '../dossier.ts'

type Typed = Readonly<Record<string, string>>

/** Groups of states as a person asks for them, by the settlements they hold; none is still open. */
export const stateGroups = {
  'dang-giai-quyet': { label: 'Đang giải quyết', settlements: [] },
  'da-giai-quyet': { label: 'Đã giải quyết', settlements: ['result', 'refused'] },
  'da-dung': { label: 'Đã rút, dừng', settlements: ['withdrawn', 'stopped'] },
} as const satisfies Record<string, { label: string; settlements: readonly Settlement[] }>
type StateGroup = keyof typeof stateGroups

export type WantedDossiers = {
  /** Open dossiers by due date instead of all by acceptance. */
  dueSoon: boolean
  words: readonly string[]
  group?: StateGroup | undefined
  channel?: Channel | undefined
  fieldCode?: FieldCode | undefined
  from?: Day | undefined
  to?: Day | undefined
  officer?: string | undefined
}

const DUE_SOON = 'sap-den-han'

/** What the address of the list asks for; what cannot be meant is left out. */
export const readWanted = (query: Typed): WantedDossiers => ({
  dueSoon: query.xem === DUE_SOON,
  words: searchedWords(query.q),
  group: keyIn(stateGroups, query['tinh-trang']),
  channel: keyIn(channelLabels, query.kenh),
  fieldCode: keyIn(fields, query['linh-vuc']),
  from: dayIn(query.tu),
  to: dayIn(query.den),
  officer: query['cong-chuc'] || undefined,
})

/** Whether anything is asked for at all. */
export const isFiltering = ({ words, ...rest }: WantedDossiers): boolean =>
  words.length > 0 || Object.values(rest).some(Boolean)

export const filterNames = ['q', 'tinh-trang', 'kenh', 'linh-vuc', 'tu', 'den'] as const

/** The part of the address that keeps the view and the filters. */
export const keptQuery = (query: Typed): Record<string, string> =>
  Object.fromEntries(
    ['xem', ...filterNames].flatMap((name) => {
      const value = query[name]?.trim()
      return value && (name !== 'xem' || value === DUE_SOON) ? [[name, value]] : []
    }),
  )

const keyIn = <K extends string>(
  table: Record<K, unknown>,
  text: string | undefined,
): K | undefined => {
  const isKnown = (known: string): known is K => Object.hasOwn(table, known)
  return text !== undefined && isKnown(text) ? text : undefined
}

/** Days outside these years have no instants worth asking for. */
const dayIn = (text = ''): Day | undefined =>
  isDay(text) && text >= '2000-01-01' && text <= '2100-12-31' ? text : undefined
