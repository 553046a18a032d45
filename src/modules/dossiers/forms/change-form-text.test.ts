import { beforeAll, expect, test } from 'vitest'
import { record, verifyBooks } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Day } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, type Office } from '../dossiers.builder.ts'
import { changeFormText, type NewText } from './change-form-text.ts'
import { listChangedTexts } from './form-texts.sql.ts'
import { textKeys } from './form-texts.ts'
import { gatherForm } from './gather-form.ts'
import { listFormTexts } from './list-form-texts.ts'

const test$ = useDatabase()
let office: Office
let other: Office

const aText = (text: string, effectiveFrom: Day): NewText => ({
  key: 'receipt.title',
  text,
  version: 'provincial',
  effectiveFrom,
  certainty: 'read',
  source: 'QĐ 1179/QĐ-UBND',
})

beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  other = await anOffice(test$.db, 2)
})

const titleOf = async (code: string, of = office): Promise<string | undefined> =>
  (await gatherForm(of.as('clerk', '2024-07-01'), code, 'giay-tiep-nhan')).document.kind

test('a receipt keeps the words of the day of its act', async () => {
  const before = await aDossier(office.as('clerk', '2024-06-05', '09:00'))
  await changeFormText(office.as('administrator', '2024-06-06'), aText('GIẤY HẸN', '2024-06-07'))
  const same = await aDossier(office.as('clerk', '2024-06-06', '09:00'))
  const after = await aDossier(office.as('clerk', '2024-06-07', '09:00'))
  const old = 'GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ'
  expect(await titleOf(before.code)).toBe(old)
  expect(await titleOf(same.code)).toBe(old)
  expect(await titleOf(after.code)).toBe('GIẤY HẸN')
})

test('a second change leaves the first in its rows and holds from its own day', async () => {
  await changeFormText(
    office.as('administrator', '2024-06-10'),
    aText('GIẤY HẸN MỚI', '2024-06-10'),
  )
  const texts = await test$.db.read(office.as('clerk', '2024-06-10'), listChangedTexts)
  expect(texts.map(({ text }) => text)).toEqual(['GIẤY HẸN', 'GIẤY HẸN MỚI'])
  const dossier = await aDossier(office.as('clerk', '2024-06-11', '09:00'))
  expect(await titleOf(dossier.code)).toBe('GIẤY HẸN MỚI')
})

test('an administrator sees what holds today, what held and what will', async () => {
  const texts = await listFormTexts(office.as('administrator', '2024-06-09'))
  const title = texts.find(({ key }) => key === 'receipt.title')
  expect(title?.now.text).toBe('GIẤY HẸN')
  expect(title?.all.map(({ effectiveFrom, version }) => `${version} ${effectiveFrom}`)).toEqual([
    '2018 2000-01-01',
    '2025 2025-09-15',
    'provincial 2024-06-07',
    'provincial 2024-06-10',
  ])
  expect(texts).toHaveLength(textKeys.length)
})

test('another unit keeps its own words', async () => {
  const dossier = await aDossier(other.as('clerk', '2024-06-11', '09:00'))
  expect(await titleOf(dossier.code, other)).toContain('GIẤY TIẾP NHẬN')
})

test.each<[string, NewText, 'administrator' | 'clerk', RegExp]>([
  ['a clerk', aText('X', '2024-06-20'), 'clerk', /Chỉ quản trị viên/],
  ['a day that is past', aText('X', '2024-06-11'), 'administrator', /từ hôm nay \(12\/6\/2024\)/],
  ['an empty text', aText(' ', '2024-06-20'), 'administrator', /Nhập nội dung/],
  ['a place nobody fills', aText('{x}', '2024-06-20'), 'administrator', /Không có gì để điền/],
  [
    'no source',
    { ...aText('X', '2024-06-20'), source: ' ' },
    'administrator',
    /Ghi văn bản là căn cứ/,
  ],
])('%s is refused', async (_, given, role, message) => {
  const asked = changeFormText(office.as(role, '2024-06-12'), given)
  await expect(asked).rejects.toThrow(message)
  await expect(asked).rejects.toThrow(Refused)
})

test('a row of words can never be changed, and the books agree', async () => {
  const request = office.as('administrator', '2024-06-12')
  const change = { id: request.newId(), text: 'X' }
  const act = { module: 'dossiers', action: 'falsify', subject: change.id }
  const asked = test$.db.write(request, (tx) =>
    record(tx, request, { ...act, updates: { form_text: [change] } }),
  )
  await expect(asked).rejects.toThrow(/permission denied for table form_text/)
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
