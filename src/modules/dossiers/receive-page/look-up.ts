import type { Tx } from '#platform/db/database.ts'
import { looksLikeCard, parseCardQr, type ReadCard } from '../citizens/card-qr.rules.ts'
import type { Person } from '../citizens/citizen.ts'
import { listPersons } from '../citizens/citizens.sql.ts'
import { type SearchedPerson, searchedPerson } from '../citizens/searched-person.rules.ts'
import { type ByField, type Typed, textIn } from './typed.ts'
import { typedDay } from './typed-day.rules.ts'

/** The form after somebody was looked for in it; `matches` are those to choose from. */
export type LookedUp = { typed: Typed; matches: Person[]; faults: ByField; note: string }

/** A scanner types wherever the cursor stands. */
const WHERE_CARDS_LAND = ['tim', 'ten', 'so', 'sinh', 'dien-thoai', 'dia-chi'] as const
const MOST_MATCHES = 9

/**
 * Fills in the applicant: from the QR of his card wherever it was typed, from the one chosen, or from
 * the one who fits number, phone or name. Who is already there and not looked for stays.
 */
export const lookUp = async (tx: Tx, typed: Typed): Promise<LookedUp> => {
  const scanned = WHERE_CARDS_LAND.find((field) => looksLikeCard(typed[field] ?? ''))
  const card = scanned && parseCardQr(typed[scanned] ?? '')
  if (scanned && card) return fromCard(tx, { ...typed, [scanned]: '' }, card)
  const chosen = /^nguoi:(.+)$/.exec(typed.viec ?? '')?.[1]
  const text = chosen ?? soughtIn(typed)
  const wanted = searchedPerson(text)
  const matches = await listPersons(tx, wanted, MOST_MATCHES)
  const [one] = matches
  if (one && (matches.length === 1 || chosen)) return settled(filled(typed, one), KNOWN)
  if (one) return { ...settled(typed, `Có ${matches.length} người: hãy chọn.`), matches }
  return settled(notMet(typed, wanted, text), wanted.by === 'nothing' ? '' : UNKNOWN)
}

const KNOWN = 'Đã có trong sổ của cơ quan.'
const UNKNOWN = 'Chưa gặp người này: hãy nhập các ô còn trống.'
const SCANNED = 'Đã đọc thẻ căn cước.'

const settled = (typed: Typed, note: string): LookedUp => ({ typed, matches: [], faults: {}, note })

/** What is in the search box, or a number typed where it belongs while the name is still missing. */
const soughtIn = (typed: Typed): string =>
  textIn(typed, 'tim') || (textIn(typed, 'ten') === '' ? textIn(typed, 'so') : '')

const fromCard = async (tx: Tx, typed: Typed, { card, faults }: ReadCard): Promise<LookedUp> => {
  const known = card.number
    ? (await listPersons(tx, { by: 'number', text: card.number }, 1))[0]
    : undefined
  const person = {
    name: card.name ?? '',
    number: card.number ?? null,
    birthDate: card.birthDate ?? null,
    sex: card.sex ?? null,
    address: card.address ?? '',
    phone: known?.phone ?? null,
  }
  return {
    ...settled(
      { ...filled(typed, person), nguon: 'card-qr' },
      known ? `${SCANNED} ${KNOWN}` : SCANNED,
    ),
    faults: Object.fromEntries(
      Object.entries(faults).map(([field, fault]) => [fieldOfCard[field] ?? 'tim', fault]),
    ),
  }
}

const fieldOfCard: ByField = {
  number: 'so',
  name: 'ten',
  birthDate: 'sinh',
  sex: 'gioi',
  address: 'dia-chi',
}

/** Consent is one person's: it ends where another number begins. */
const filled = (typed: Typed, person: Omit<Person, 'handle'>): Typed => ({
  ...typed,
  tim: '',
  nguon: 'dossier',
  ten: person.name,
  so: person.number ?? '',
  sinh: typedDay(person.birthDate),
  gioi: person.sex ?? '',
  'dien-thoai': person.phone ?? '',
  'dia-chi': person.address,
  'dong-y': person.number === textIn(typed, 'so') ? (typed['dong-y'] ?? '') : '',
})

/** What was looked for in vain is at least not typed twice. */
const notMet = (typed: Typed, wanted: SearchedPerson, text: string): Typed => {
  if (wanted.by === 'number') return { ...typed, tim: '', so: wanted.text }
  if (wanted.by === 'phone') return { ...typed, tim: '', 'dien-thoai': wanted.text }
  if (wanted.by === 'name' && textIn(typed, 'ten') === '') return { ...typed, tim: '', ten: text }
  return { ...typed, tim: '' }
}
