import { expect, expectTypeOf, test } from 'vitest'
import { checkValues } from './check-values.rules.ts'
import { choice, flag } from './choice-fields.ts'
import { defineRegister } from './define-register.ts'
import type { Draft, Values } from './field.ts'
import { count, money } from './number-fields.ts'
import { text } from './text-fields.ts'
import { day } from './time-fields.ts'

const register = defineRegister({
  module: 'sample',
  table: 'sample',
  path: '/mau',
  title: 'Sổ mẫu',
  one: 'dòng mẫu',
  fields: {
    kind: choice('Loại', { plan: 'Kế hoạch', other: 'Khác' }),
    topic: choice('Chủ đề', { par: 'CCHC' }, { optional: true, blank: 'Không' }),
    title: text('Tên', { max: 10 }),
    note: text('Ghi chú', { optional: true }),
    from: day('Từ ngày'),
    to: day('Đến ngày', { optional: true }),
    posts: count('Số lượng'),
    value: money('Giá trị', { optional: true }),
    signed: flag('Đã ký số'),
    year: count('Năm', { computed: true }),
  },
  list: ['title'],
  search: ['title'],
  newestBy: ['from'],
  label: ({ title }) => title,
})
type SampleFields = typeof register.fields

test('the values of a register have the types of its fields', () => {
  expectTypeOf<Values<SampleFields>['kind']>().toEqualTypeOf<'plan' | 'other'>()
  expectTypeOf<Values<SampleFields>['topic']>().toEqualTypeOf<'par' | ''>()
  expectTypeOf<Values<SampleFields>['value']>().toEqualTypeOf<number | null>()
  expectTypeOf<Values<SampleFields>['signed']>().toEqualTypeOf<boolean>()
  expectTypeOf<{ kind: 'plan'; title: 'x'; from: '2024-01-01'; posts: 1 }>().toExtend<
    Draft<SampleFields>
  >()
  expectTypeOf<{ kind: 'plam'; title: 'x'; from: '2024-01-01'; posts: 1 }>().not.toExtend<
    Draft<SampleFields>
  >()
  expectTypeOf<{ kind: 'plan'; title: 'x'; from: '2024-01-01' }>().not.toExtend<
    Draft<SampleFields>
  >()
})

test('what is left out is blank: empty text, no day, no number, not ticked', () => {
  const checked = checkValues(register, {
    kind: 'plan',
    title: 'Tên',
    from: '01/3/2024',
    posts: '1.286',
  })
  expect(checked).toEqual({
    ok: true,
    values: {
      kind: 'plan',
      topic: '',
      title: 'Tên',
      note: '',
      from: '2024-03-01',
      to: null,
      posts: 1286,
      value: null,
      signed: false,
      year: null,
    },
  })
})

test('each fault says what to do', () => {
  const checked = checkValues(register, {
    kind: '',
    title: 'Một tên quá dài',
    from: '',
    posts: 'ba',
  })
  expect(checked).toEqual({
    ok: false,
    faults: {
      kind: 'Hãy chọn “Loại”',
      title: 'Tên dài quá 10 chữ',
      from: 'Hãy nhập “Từ ngày”',
      posts: 'Số lượng phải là số nguyên không âm, ví dụ 1.286',
    },
  })
})

test('a choice is not fooled by what every object has', () => {
  const checked = checkValues(register, {
    kind: 'toString',
    title: 'Tên',
    from: '2024-03-01',
    posts: 1,
  })
  expect(checked.ok).toBe(false)
})
