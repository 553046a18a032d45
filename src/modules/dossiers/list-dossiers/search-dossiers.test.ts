import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, type Office } from '../dossiers.builder.ts'
import { searchDossiers } from './search-dossiers.ts'
import { searchQuery } from './search-query.rules.ts'

const test$ = useDatabase()
let office: Office
let other: Office
const codes: string[] = []

const people = [
  { name: 'Nguyễn Thị Ngọc Ánh', citizenNumber: '051185001234', phone: '0905123456' },
  { name: 'Đỗ Văn Bình', citizenNumber: '051085009876', phone: '0914777888' },
  { name: "O'Brien-Lê \\ %_", citizenNumber: null, phone: null },
]

beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  other = await anOffice(test$.db, 2)
  for (const person of people) {
    const applicant = { ...person, address: 'Thôn Tây' }
    codes.push((await aDossier(office.as('clerk', '2024-06-05'), { applicant })).code)
  }
  const applicant = { name: 'Nguyễn Ở Xa', citizenNumber: null, phone: null, address: 'Xã bên' }
  await aDossier(other.as('clerk', '2024-06-05'), { applicant })
})

const found = async (typed: string, as = office): Promise<string[]> => {
  const result = await searchDossiers(as.as('clerk', '2024-06-05'), typed)
  if (result.kind === 'one') return [`→ ${result.code}`]
  return result.kind === 'list' ? result.rows.map(({ applicant }) => applicant.name) : ['?']
}

test.each([
  ['nguyen thi ngoc anh', 'Nguyễn Thị Ngọc Ánh'],
  ['Nguyễn Ánh', 'Nguyễn Thị Ngọc Ánh'],
  ['anh ngoc', 'Nguyễn Thị Ngọc Ánh'],
  ['NGỌ', 'Nguyễn Thị Ngọc Ánh'],
  ['0905123456', 'Nguyễn Thị Ngọc Ánh'],
  ['0905 ', 'Nguyễn Thị Ngọc Ánh'],
  ['123456', 'Nguyễn Thị Ngọc Ánh'],
  ['051185001234', 'Nguyễn Thị Ngọc Ánh'],
  ['001234', 'Nguyễn Thị Ngọc Ánh'],
  ['do binh', 'Đỗ Văn Bình'],
  ['240605-0002', 'Đỗ Văn Bình'],
  ['0002', 'Đỗ Văn Bình'],
  ["o'brien", "O'Brien-Lê \\ %_"],
  ['le \\', "O'Brien-Lê \\ %_"],
])('“%s” finds %s', async (typed, name) => {
  expect(await found(typed)).toEqual([name])
})

test('a whole code, in small letters too, leads to its dossier', async () => {
  const [code = ''] = codes
  expect(await found(code)).toEqual([`→ ${code}`])
  expect(await found(` ${code.toLowerCase()} `)).toEqual([`→ ${code}`])
})

test('what nobody is called finds nothing, and nothing is asked for by spaces', async () => {
  expect(await found('khong co ai')).toEqual([])
  expect(await found('   ')).toEqual(['?'])
  expect(await found('- .')).toEqual(['?'])
})

test('a commune does not find the people of another', async () => {
  expect(await found('nguyen', other)).toEqual(['Nguyễn Ở Xa'])
  expect(await found('nguyen')).toEqual(['Nguyễn Thị Ngọc Ánh'])
})

test('the newest come first, page by page', async () => {
  const busy = await anOffice(test$.db, 3)
  for (let number = 0; number < 60; number++)
    await aDossier(busy.as('clerk', '2024-06-05', `08:${String(number).padStart(2, '0')}`))
  const request = busy.as('clerk', '2024-06-06')
  const first = await searchDossiers(request, 'binh')
  if (first.kind !== 'list') throw new Error('no list')
  const second = await searchDossiers(request, 'binh', first.next)
  if (second.kind !== 'list') throw new Error('no second page')
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, undefined])
  const all = [...first.rows, ...second.rows].map(({ acceptedAt }) => acceptedAt.getTime())
  expect(all).toEqual(all.toSorted((one, another) => another - one))
  expect(new Set(all).size).toBe(60)
})

test('whatever is typed is a question that the database understands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (typed) => {
      const query = searchQuery(typed)
      if (query === undefined) return
      const row = await test$.db.read({ unitId: 1 }, (tx) =>
        tx.find<{ asked: string }>(sql`select ${query}::tsquery::text as asked`),
      )
      expect(row?.asked).not.toBe('')
    }),
    { numRuns: 200 },
  )
})

test('the planner reads the index of words for a rare name', async () => {
  await test$.owner.query('set enable_seqscan = off; analyze dossiers.dossier')
  const { rows } = await test$.owner
    .query<{ 'QUERY PLAN': string }>(
      `set enable_seqscan = off; set enable_indexscan = off;
     explain select id from dossiers.dossier where dossiers.search_words(search_text) @@ '''anh'':*'::tsquery`,
    )
    .then((results) => [results].flat().at(-1) ?? { rows: [] })
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('dossiers_by_word')
})
