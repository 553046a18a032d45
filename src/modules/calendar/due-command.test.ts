import { expect, test } from 'vitest'
import { type DueArguments, dueReply } from './due-command.ts'

const asked: DueArguments = { at: '2026-02-12T10:00', term: '3', unit: 'working-day' }

const output = (over: Partial<DueArguments> = {}): string => {
  const reply = dueReply({ ...asked, ...over })
  return reply.ok ? reply.output : reply.faults.join('\n')
}

test('prints the due instant as an office reads it', () => {
  expect(output()).toBe('Hạn trả kết quả: 17:00 Thứ Ba, 24/02/2026')
})

test('explains line by line when asked', () => {
  const lines = output({ explain: true }).split('\n')
  expect(lines[1]).toBe('Thời hạn giải quyết: 03 ngày làm việc')
  expect(lines).toContain('  + Thứ Sáu, 13/02/2026: ngày làm việc thứ 1')
  expect(lines).toContain('  - Thứ Bảy, 14/02/2026: không tính: nghỉ hằng tuần')
  expect(lines.filter((line) => line.startsWith('  + '))).toHaveLength(3)
})

test('prints warnings below the answer', () => {
  expect(output({ at: '2028-03-06T10:00' })).toContain('\nLưu ý: Lịch làm việc chưa có dữ liệu')
})

test('prints JSON that reads back', () => {
  expect(JSON.parse(output({ format: 'json', scheme: 'hour' }))).toEqual({
    dueAt: '2026-02-24T10:00:00+07:00',
    dueDay: '2026-02-24',
    dueTime: '10:00',
    term: 3,
    unit: 'working-day',
    scheme: 'hour',
    warnings: [],
  })
})

test('the explanation in JSON adds up', () => {
  const { explanation } = JSON.parse(output({ format: 'json', explain: true }))
  expect(explanation.filter(({ counted }: { counted: boolean }) => counted)).toHaveLength(3)
})

test('an instant with its own offset is read as that instant', () => {
  expect(output({ at: '2026-02-12T03:00:00Z' })).toBe(output())
})

test('a same-day term needs no amount', () => {
  expect(output({ unit: 'same-day', term: '' })).toBe('Hạn trả kết quả: 17:00 Thứ Năm, 12/02/2026')
})

test('names every wrong option at once', () => {
  const reply = dueReply({ at: 'mai', term: '0', unit: 'tuần', scheme: 'x', format: 'xml' })
  const faults = reply.ok ? [] : reply.faults
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    '--at',
    '--term',
    '--unit',
    '--scheme',
    '--format',
  ])
})

test.each([
  ['at', '2026-02-30T10:00'],
  ['at', '1999-12-31T10:00'],
  ['term', '1.5'],
  ['term', '-3'],
  ['term', '1000'],
] as const)('refuses --%s %s alone', (option, value) => {
  const reply = dueReply({ ...asked, [option]: value })
  expect(reply.ok ? [] : reply.faults).toEqual([expect.stringContaining(`--${option}:`)])
})
