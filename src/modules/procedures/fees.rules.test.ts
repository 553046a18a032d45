import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/time.ts'
import type { Channel, Exemption, FeeQuestion, Tariff } from './fee.ts'
import { feeFor, tariffsOf } from './fees.rules.ts'
import { exemptions, tariffs } from './tariffs.ts'

const ask = (procedure: string, more: Partial<FeeQuestion> = {}) =>
  feeFor({
    tariffs: tariffsOf(tariffs, procedure),
    exemptions,
    claims: [],
    channel: 'desk',
    day: '2024-06-06',
    quantity: { copies: 1, pages: 1 },
    ...more,
  })

const aTariff: Tariff = {
  id: 'a',
  label: 'Lệ phí A',
  procedures: ['1.000001'],
  kind: 'flat',
  amount: 10_000,
  effectiveFrom: '2020-01-01',
  source: 'Nghị quyết A',
  certainty: 'read',
}
const anExemption: Exemption = {
  id: 'half',
  label: 'Diện giảm một nửa',
  tariffs: ['a'],
  reductionPercent: 50,
  proofNeeded: null,
  effectiveFrom: '2020-01-01',
  source: 'Nghị quyết B',
  certainty: 'read',
}
const asked = (more: Partial<FeeQuestion>) => ask('', { tariffs: [aTariff], ...more })

describe('a certified copy', () => {
  test.each([
    [1, 1, 2_000],
    [2, 1, 4_000],
    [3, 1, 5_000],
    [10, 1, 12_000],
    [10, 3, 36_000],
    [198, 1, 200_000],
    [500, 1, 200_000],
    [500, 2, 400_000],
  ])('of %i pages, %i of them, costs %i đồng', (pages, copies, amount) => {
    expect(ask('2.000815', { quantity: { pages, copies } })).toEqual({
      amount,
      lines: [{ label: 'Phí chứng thực bản sao từ bản chính', amount }],
      waived: false,
      warnings: [],
    })
  })
})

test.each([
  ['certified signatures', '2.000884', 3, 30_000],
  ['extracts of the civil register', '2.000635', 2, 16_000],
  ['a certified contract', '2.001035', 3, 50_000],
  ['a certified will', '2.001019', 1, 50_000],
  ['a change to a certified contract', '2.000913', 1, 30_000],
  ['a corrected contract', '2.000927', 1, 25_000],
])('%s (%s), %i of them, cost %i đồng', (_what, procedure, copies, amount) => {
  expect(ask(procedure, { quantity: { copies, pages: 5 } })).toMatchObject({ amount, warnings: [] })
})

test('marriage and guardianship are free, which is not the same as waived', () => {
  for (const procedure of ['1.000894', '1.004837', '2.000908'])
    expect(ask(procedure)).toMatchObject({ amount: 0, waived: false, warnings: [] })
})

describe('a fee the province sets and nobody has entered', () => {
  test('is told, not taken for nothing', () => {
    expect(ask('1.001193')).toMatchObject({
      amount: 0,
      waived: false,
      warnings: [expect.stringContaining('HĐND tỉnh')],
    })
  })

  test('does not matter when the birth is registered in time', () => {
    expect(ask('1.001193', { claims: [{ exemptionId: 'birth-on-time' }] })).toEqual({
      amount: 0,
      lines: [
        { label: 'Lệ phí đăng ký khai sinh', amount: 0 },
        { label: 'Miễn: Đăng ký khai sinh đúng hạn (trong 60 ngày)', amount: 0 },
      ],
      waived: true,
      warnings: [],
    })
  })
})

test('an amount known only from memory is charged with a remark', () => {
  expect(ask('1.004873')).toMatchObject({
    amount: 15_000,
    warnings: [expect.stringContaining('chưa được đối chiếu')],
  })
})

test('one fee waived beside one not yet entered does not make the dossier waived', () => {
  const unknown: Tariff = { ...aTariff, id: 'b', label: 'Lệ phí B', kind: 'flat', amount: null }
  const fee = asked({
    tariffs: [aTariff, unknown],
    exemptions: [{ ...anExemption, reductionPercent: 100 }],
    claims: [{ exemptionId: 'half' }],
  })
  expect(fee).toMatchObject({ amount: 0, waived: false })
})

describe('an exemption', () => {
  test('with its proof takes the fee away and shows both lines', () => {
    const claims = [{ exemptionId: 'poor-household', proof: 'GCN hộ nghèo số 12' }]
    expect(ask('1.004873', { claims })).toMatchObject({
      amount: 0,
      waived: true,
      lines: [{ amount: 15_000 }, { label: 'Miễn: Người thuộc hộ nghèo', amount: -15_000 }],
    })
  })

  test.each([undefined, '', '  '])('without its proof (“%s”) is not given', (proof) => {
    const claims = [{ exemptionId: 'poor-household', proof }]
    expect(ask('1.004873', { claims })).toMatchObject({
      amount: 15_000,
      waived: false,
      warnings: expect.arrayContaining([expect.stringContaining('Giấy chứng nhận hộ nghèo')]),
    })
  })

  test('of civil status does not reach the fee for extracts', () => {
    const claims = [{ exemptionId: 'poor-household', proof: 'GCN' }]
    expect(ask('2.000635', { claims })).toMatchObject({
      amount: 8_000,
      warnings: [expect.stringContaining('không áp dụng')],
    })
  })

  test('that nobody has heard of is told', () => {
    expect(asked({ claims: [{ exemptionId: 'vip' }] })).toMatchObject({
      amount: 10_000,
      warnings: ['Không có diện miễn, giảm mang mã “vip”.'],
    })
  })

  test('of the old civil-status law ends with it', () => {
    const claims = [{ exemptionId: 'disability', proof: 'Giấy xác nhận' }]
    expect(ask('1.004873', { claims, day: '2027-02-28' }).amount).toBe(0)
    expect(ask('1.004873', { claims, day: '2027-03-01' })).toMatchObject({
      amount: 15_000,
      warnings: expect.arrayContaining([expect.stringContaining('01/3/2027')]),
    })
  })

  test('given online only, in its window of dates, is given then and there', () => {
    const window: Exemption = {
      ...anExemption,
      channels: ['online', 'vneid'],
      effectiveFrom: '2026-08-15',
      effectiveTo: '2027-02-28',
    }
    const on = (channel: Channel, day: FeeQuestion['day']) =>
      asked({ exemptions: [window], claims: [{ exemptionId: 'half' }], channel, day }).amount
    expect(on('online', '2026-08-15')).toBe(5_000)
    expect(on('vneid', '2027-02-28')).toBe(5_000)
    expect(on('desk', '2026-08-15')).toBe(10_000)
    expect(on('online', '2026-08-14')).toBe(10_000)
    expect(on('online', '2027-03-01')).toBe(10_000)
  })

  test('is the best of those claimed; they do not add up', () => {
    const other = { ...anExemption, id: 'most', label: 'Diện giảm nhiều', reductionPercent: 70 }
    const fee = asked({
      exemptions: [anExemption, other],
      claims: [{ exemptionId: 'half' }, { exemptionId: 'most' }],
    })
    expect(fee).toMatchObject({ amount: 3_000, waived: false })
    expect(fee.lines.at(-1)).toEqual({ label: 'Giảm 70%: Diện giảm nhiều', amount: -7_000 })
  })
})

describe('the tariff', () => {
  test('may charge less on a channel, in whole đồng', () => {
    const cheaper: Tariff = { ...aTariff, amount: 15_001, channelPercent: { online: 50 } }
    expect(asked({ tariffs: [cheaper], channel: 'online' }).amount).toBe(7_500)
    expect(asked({ tariffs: [cheaper], channel: 'desk' }).amount).toBe(15_001)
  })

  test('made free on a channel is not waived', () => {
    const free: Tariff = { ...aTariff, channelPercent: { online: 0 } }
    expect(asked({ tariffs: [free], channel: 'online' })).toMatchObject({
      amount: 0,
      waived: false,
    })
  })

  test('is the newest in force on the day', () => {
    const newer: Tariff = { ...aTariff, amount: 12_000, effectiveFrom: '2024-07-01' }
    for (const both of [
      [aTariff, newer],
      [newer, aTariff],
    ]) {
      expect(asked({ tariffs: both, day: '2024-06-30' }).amount).toBe(10_000)
      expect(asked({ tariffs: both, day: '2024-07-01' }).amount).toBe(12_000)
    }
  })

  test('not in force, or not known at all, is told', () => {
    expect(asked({ day: '2019-12-31' })).toMatchObject({
      amount: 0,
      warnings: ['Không có mức thu nào có hiệu lực vào ngày 31/12/2019.'],
    })
    expect(ask('9.999999')).toMatchObject({
      amount: 0,
      warnings: ['Chưa khai báo mức thu cho thủ tục này.'],
    })
  })

  test('adds up with others; one waived of two does not make the dossier waived', () => {
    const second: Tariff = { ...aTariff, id: 'b', label: 'Lệ phí B', amount: 4_000 }
    const all = { ...anExemption, reductionPercent: 100 }
    const fee = asked({
      tariffs: [aTariff, second],
      exemptions: [all],
      claims: [{ exemptionId: 'half' }],
    })
    expect(fee).toMatchObject({ amount: 4_000, waived: false })
  })
})

test.each([0, -1, 2.5, Number.NaN])('a quantity of %s is told and counted as one', (copies) => {
  expect(ask('2.000635', { quantity: { copies, pages: 1 } })).toMatchObject({
    amount: 8_000,
    warnings: [expect.stringContaining('số nguyên')],
  })
})

test('whatever is claimed, the fee is whole, not negative, the sum of its lines, and never above the full fee', () => {
  const ids = exemptions.map(({ id }) => id)
  const questions = fc.record({
    claims: fc.array(
      fc.record({
        exemptionId: fc.constantFrom(...ids, 'none'),
        proof: fc.constantFrom('', 'số 1'),
      }),
    ),
    channel: fc.constantFrom<Channel>('desk', 'online', 'post', 'vneid'),
    day: fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2015-01-01', days)),
    quantity: fc.record({
      copies: fc.integer({ min: -1, max: 50 }),
      pages: fc.integer({ min: 0, max: 900 }),
    }),
  })
  const procedures = fc.constantFrom(...tariffs.flatMap((tariff) => [...tariff.procedures]))
  fc.assert(
    fc.property(procedures, questions, (procedure, question) => {
      const fee = ask(procedure, question)
      const full = ask(procedure, { ...question, claims: [] })
      expect(Number.isSafeInteger(fee.amount) && fee.amount >= 0).toBe(true)
      expect(fee.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(fee.amount)
      expect(fee.amount).toBeLessThanOrEqual(full.amount)
      expect(fee.waived && fee.amount > 0).toBe(false)
    }),
  )
})

test('any percentage and any amount give a whole fee between nothing and the amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: -50, max: 150 }),
      (amount, reductionPercent) => {
        const fee = asked({
          tariffs: [{ ...aTariff, kind: 'flat', amount }],
          exemptions: [{ ...anExemption, reductionPercent }],
          claims: [{ exemptionId: 'half' }],
        })
        expect(Number.isSafeInteger(fee.amount)).toBe(true)
        expect(fee.amount).toBeGreaterThanOrEqual(0)
        expect(fee.amount).toBeLessThanOrEqual(amount)
      },
    ),
  )
})

describe('the data', () => {
  test('name each tariff, exemption and charged procedure once', () => {
    for (const ids of [tariffs.map(({ id }) => id), exemptions.map(({ id }) => id)])
      expect(new Set<string>(ids).size).toBe(ids.length)
    const procedures = tariffs.flatMap((tariff) => [...tariff.procedures])
    expect(new Set<string>(procedures).size).toBe(procedures.length)
    expect(procedures.every((code) => /^\d\.\d{6}$/.test(code))).toBe(true)
  })

  test('reduce only tariffs that exist', () => {
    const known = new Set<string>(tariffs.map(({ id }) => id))
    expect(exemptions.flatMap((one) => one.tariffs.filter((id) => !known.has(id)))).toEqual([])
  })
})
