import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePhone } from './phone.rules.ts'

test.each([
  '0914123456',
  '0914 123 456',
  '0914.123.456',
  '+84 914 123 456',
  '84914123456',
  '0084914123456',
])('%s is the same mobile number however it is typed', (text) => {
  expect(parsePhone(text)).toEqual({
    ok: true,
    value: { kind: 'mobile', e164: '+84914123456', national: '0914123456' },
    warnings: [],
  })
})

test.each(['(0255) 3.123.456', '+842553123456'])('%s is a landline of Quảng Ngãi', (text) => {
  expect(parsePhone(text)).toMatchObject({
    ok: true,
    value: { kind: 'landline', e164: '+842553123456', national: '02553123456' },
    warnings: [expect.stringContaining('tin nhắn')],
  })
})

test('Hà Nội and TP Hồ Chí Minh have eight digits after a shorter area code', () => {
  for (const number of ['02438255555', '02838223344'])
    expect(parsePhone(number)).toMatchObject({ value: { kind: 'landline' } })
})

test.each(['', '  ', 'không', 'Không có', '-'])('“%s” means that the citizen has none', (text) => {
  expect(parsePhone(text)).toEqual({ ok: true, value: { kind: 'none' }, warnings: [] })
})

test('a foreign number is kept with a remark', () => {
  expect(parsePhone('+1 (650) 555-0100')).toMatchObject({
    ok: true,
    value: { kind: 'foreign', e164: '+16505550100' },
    warnings: [expect.stringContaining('nước ngoài')],
  })
})

test('an eleven-digit mobile number of before 2018 is refused with the reason', () => {
  expect(parsePhone('01689123456')).toMatchObject({
    ok: false,
    fault: expect.stringContaining('năm 2018'),
  })
})

test.each([
  '113',
  '091412345',
  '09141234567',
  '0414123456',
  '0314123456',
  '+84',
  '+8412345678',
  'abc',
  '0914-12345x',
])('%s is refused', (text) => {
  expect(parsePhone(text)).toMatchObject({
    ok: false,
    fault: expect.stringContaining('không đúng'),
  })
})

test('every mobile number comes out as +84 and nine digits, and is read again from that', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}$/),
      (number) => {
        const read = parsePhone(number)
        const e164 = read.ok && read.value.kind === 'mobile' ? read.value.e164 : ''
        expect(e164).toMatch(/^\+84\d{9}$/)
        expect(parsePhone(e164)).toEqual(read)
      },
    ),
  )
})
