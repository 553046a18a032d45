import { parseCitizenNumber } from '#modules/organisation'
import { type Day, isDay } from '#platform/time.ts'
import type { Sex } from './citizen.ts'

/** The citizen card as its QR tells it. */
export type Card = {
  number: string
  name: string
  birthDate: Day | null
  sex: Sex | null
  address: string
}

export type CardField = keyof Card

/** What could be read, and which fields came broken, for instance through a Telex or VNI keyboard. */
export type ReadCard = { card: Partial<Card>; faults: Partial<Record<CardField, string>> }

/** Seven fields separated by bars; newer cards append more, which are passed over. From memory. */
const LEAST_BARS = 6

/** Whether a text is the QR of a citizen card rather than something typed. */
export const looksLikeCard = (text: string): boolean => text.split('|').length > LEAST_BARS

/**
 * Reads number | old number | name | birth ddMMyyyy | sex | address | issued ddMMyyyy. What is
 * broken is told by field, what is sound is kept; undefined when the text is no card.
 */
export const parseCardQr = (text: string): ReadCard | undefined => {
  if (!looksLikeCard(text)) return undefined
  const [number, , name, birth, sex, address] = text.split('|').map(tidy)
  const read = {
    number: readNumber(number),
    name: readName(name),
    birthDate: readBirth(birth),
    sex: readSex(sex),
    address: readAddress(address),
  }
  return { card: soundOf(read), faults: faultsOf(read) }
}

type ReadField<Value> = { value: Value } | { fault: string }

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const readNumber = (text = ''): ReadField<string> => {
  const read = parseCitizenNumber(text, 'new')
  return read.ok ? { value: read.value.number } : { fault: `Thẻ đọc sai số: ${read.fault}` }
}

const readName = (text = ''): ReadField<string> =>
  /^\p{L}[\p{L}\p{M}' .-]+$/u.test(text)
    ? { value: text }
    : { fault: `Thẻ đọc sai họ tên “${text}”: hãy tắt bộ gõ tiếng Việt rồi quét lại, hoặc gõ tay.` }

const readBirth = (text = ''): ReadField<Day | null> => {
  const [, date, month, year] = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? []
  const day = `${year}-${month}-${date}`
  return isDay(day) ? { value: day } : { fault: `Thẻ đọc sai ngày sinh “${text}”: hãy gõ tay.` }
}

const readSex = (text = ''): ReadField<Sex | null> => {
  const known = sexes[text.toLowerCase()]
  return known ? { value: known } : { fault: `Thẻ đọc sai giới tính “${text}”: hãy chọn lại.` }
}

/** With the ways in which a Telex or VNI keyboard may have left the ữ. */
const sexes: Readonly<Record<string, Sex>> = { nam: 'male', nữ: 'female', nu: 'female' }

const readAddress = (text = ''): ReadField<string> =>
  text.length >= 4 ? { value: text } : { fault: 'Thẻ không đọc được nơi thường trú: hãy gõ tay.' }

type ReadFields = { [Field in CardField]: ReadField<Card[Field]> }

const soundOf = (read: ReadFields): Partial<Card> =>
  Object.fromEntries(
    Object.entries(read).flatMap(([field, one]) => ('value' in one ? [[field, one.value]] : [])),
  )

const faultsOf = (read: ReadFields): ReadCard['faults'] =>
  Object.fromEntries(
    Object.entries(read).flatMap(([field, one]) => ('fault' in one ? [[field, one.fault]] : [])),
  )
