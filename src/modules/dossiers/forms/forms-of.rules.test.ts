import { expect, test } from 'vitest'
import { type Day, instantAt } from '#platform/time.ts'
import { actions, type FormNumber, moves } from '../dossier-moves.ts'
import { dossierFormKinds, formEraOf, formEras, formKinds } from './form-kinds.ts'
import { formsOf } from './forms-of.rules.ts'

const code = '000.00.51.H48-240605-0001'
const done = (day: Day, ...names: string[]) =>
  names.map((action) => ({ action, occurredAt: instantAt(day, '09:00') }))
const slugs = (day: Day, ...names: string[]) =>
  formsOf({ code }, done(day, ...names)).map(({ slug, number }) => `${number} ${slug}`)

test('a dossier just accepted has its receipt', () => {
  expect(formsOf({ code }, done('2024-06-05', 'accept'))).toEqual([
    {
      kind: 'receipt',
      number: 'M01',
      name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      slug: 'giay-tiep-nhan',
      address: `/ho-so/${code}/bieu-mau/giay-tiep-nhan`,
      day: '2024-06-05',
      act: 0,
    },
  ])
})

test('each supplement has its form, and a new receipt when it is complete', () => {
  expect(
    slugs('2024-06-05', 'accept', 'transfer', 'request-supplement', 'complete-supplement'),
  ).toEqual(['M01 giay-tiep-nhan', 'M05 kiem-soat', 'M02 yeu-cau-bo-sung', 'M01 giay-tiep-nhan-2'])
})

test('the control sheet is one for the whole course, and numbered by its era', () => {
  const course = [
    'transfer',
    'start-verification',
    'finish-verification',
    'finish',
    'return-result',
  ]
  expect(slugs('2024-06-05', ...course)).toEqual(['M05 kiem-soat'])
  expect(slugs('2025-10-06', ...course)).toEqual(['M06 kiem-soat'])
})

test('a stop has a form only since 2025', () => {
  expect(slugs('2024-06-05', 'stop', 'confirm-withdrawal')).toEqual([])
  expect(slugs('2025-10-06', 'stop')).toEqual(['M05 dung-giai-quyet'])
  expect(slugs('2025-10-06', 'confirm-withdrawal')).toEqual(['M05 dung-giai-quyet'])
})

test('an apology has the name of its circular', () => {
  const nameOn = (day: Day) => formsOf({ code }, done(day, 'extend'))[0]?.name
  expect(nameOn('2024-06-05')).toBe('Phiếu xin lỗi và hẹn lại ngày trả kết quả')
  expect(nameOn('2025-10-06')).toBe('Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết')
})

test('what moves nothing has no form', () => {
  expect(slugs('2024-06-05', 'take-payment', 'digitise-result', 'constructor')).toEqual([])
})

test('a second of a kind is told from the first by name and address', () => {
  const [, second] = formsOf({ code: 'a/b' }, done('2024-06-05', 'refuse', 'reject-intake'))
  expect(second?.name).toBe('Phiếu từ chối tiếp nhận, giải quyết hồ sơ, lần 2')
  expect(second?.address).toBe('/ho-so/a%2Fb/bieu-mau/tu-choi-2')
})

test('the new forms begin with TT 03/2025', () => {
  expect([formEraOf('2025-09-14'), formEraOf('2025-09-15')]).toEqual(['2018', '2025'])
  expect(formEraOf('2018-01-01')).toBe('2018')
})

const named: [string, FormNumber][] = formEras.flatMap(({ era }) =>
  actions.flatMap((action): [string, FormNumber][] => {
    const number = moves[action].form[era]
    return number ? [[`${action} in ${era}`, number]] : []
  }),
)
test.each(named)('the form of %s, %s, is one we print', (name, number) => {
  const era = name.endsWith('2025') ? '2025' : '2018'
  const known = Object.values(formKinds).filter((kind) => kind.numbers[era] === number)
  expect(known).toHaveLength(1)
})

test('all kinds but the register are of one dossier', () => {
  expect([...dossierFormKinds, 'register-book'].toSorted()).toEqual(
    Object.keys(formKinds).toSorted(),
  )
})
