import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/time.ts'
import { looksLikeCard, parseCardQr } from './card-qr.rules.ts'

const CARD = '051085001234|212345678|Nguyễn Văn Bình|15031985|Nam|Thôn Tây, Tịnh Châu|15042021'

test('the card of a citizen is read field by field', () => {
  expect(parseCardQr(CARD)).toEqual({
    card: {
      number: '051085001234',
      name: 'Nguyễn Văn Bình',
      birthDate: '1985-03-15',
      sex: 'male',
      address: 'Thôn Tây, Tịnh Châu',
    },
    faults: {},
  })
})

test('a card without an old number, with an Enter at its end or with fields more, is read as well', () => {
  const read = parseCardQr(CARD)
  for (const text of [CARD.replace('212345678', ''), `${CARD}\r\n`, `${CARD}||Lê Thị Mẹ|`])
    expect(parseCardQr(text)).toEqual(read)
})

test('letters that came in pieces are put together', () => {
  expect(parseCardQr(CARD.normalize('NFD'))).toEqual(parseCardQr(CARD))
})

describe('a card that a Telex or VNI keyboard has broken', () => {
  test.each([
    ['number', '051085001234', '05108500123'],
    ['name', 'Nguyễn Văn Bình', 'Nguye6n4 Va8n Bi2nh'],
    ['birthDate', '15031985', '31021985'],
    ['sex', '|Nam|', '|Na1m|'],
    ['address', 'Thôn Tây, Tịnh Châu', ''],
  ])('tells of the %s and keeps the rest', (field, sound, broken) => {
    const read = parseCardQr(CARD.replace(sound, broken))
    expect(Object.keys(read?.faults ?? {})).toEqual([field])
    expect(Object.keys(read?.card ?? {})).toHaveLength(4)
  })
})

test('what people type is no card', () => {
  for (const text of ['', '051085001234', 'Nguyễn Văn Bình', 'a|b|c', '0905 123 456'])
    expect([looksLikeCard(text), parseCardQr(text)]).toEqual([false, undefined])
})

const letters = fc.constantFrom(...'ABĐaăâbcdđeêghiklmnoôơpqrstuưvxyẾỗợ')
const word = fc.array(letters, { minLength: 2, maxLength: 7 }).map((all) => all.join(''))
const name = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '))
const birthDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1905-01-01', days))

test('whoever stands on a card is read as he stands there', () => {
  fc.assert(
    fc.property(
      fc.record({ name, birthDate, address: name, isMale: fc.boolean() }),
      ({ name, birthDate, address, isMale }) => {
        const born = birthDate.split('-').reverse().join('')
        const text = `051085001234||${name}|${born}|${isMale ? 'Nam' : 'Nữ'}|${address}|01012022`
        const sex = isMale ? 'male' : 'female'
        const card = {
          number: '051085001234',
          name: name.normalize('NFC'),
          birthDate,
          sex,
          address,
        }
        expect(parseCardQr(text)).toEqual({ card, faults: {} })
      },
    ),
  )
})

test('whatever a scanner types, every field is either read or told', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 7, maxLength: 12 }), (fields) => {
      const read = parseCardQr(fields.map((field) => field.replaceAll('|', '')).join('|'))
      expect([...Object.keys(read?.card ?? {}), ...Object.keys(read?.faults ?? {})]).toHaveLength(5)
    }),
  )
})
