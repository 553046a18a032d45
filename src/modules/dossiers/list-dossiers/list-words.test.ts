import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Form } from '#platform/http/route.ts'
import { loadManyDossiers } from '../../../../demo/many-dossiers.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, anOffice, type Office, procedures } from '../dossiers.builder.ts'
import { dossierRoutes } from '../index.ts'
import { searchDossiers } from './search-dossiers.ts'

const test$ = useDatabase()
const routes = dossierRoutes(() => ({ unitName: 'UBND', navigation: [], stylesHref: '/s.css' }))
let office: Office
let busy: Office

const MANY = 10_400
const people = [
  { name: 'Nguyễn Thị Ngọc Ánh', citizenNumber: '051185001234', phone: '0905123456' },
  { name: 'Đỗ Văn Bình', citizenNumber: '051085009876', phone: '0914777888' },
  { name: "O'Brien-Lê \\ %_", citizenNumber: null, phone: null },
]

beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  for (const person of people)
    await aDossier(office.as('clerk', '2024-06-05'), {
      applicant: { ...person, address: 'Thôn Tây' },
      ...(person.phone ? {} : { procedureCode: procedures.adoption.code }),
    })
  busy = await anOffice(test$.db, 2)
  const wanted = { unitId: 2, count: MANY, from: '2024-01-02', to: '2024-03-29', seed: 3 } as const
  await loadManyDossiers(test$.ownerUrl, wanted)
}, 60_000)

const list = async (query: Form, as = office) => {
  const route = routes.find(({ url }) => url === '/ho-so')
  const reply = await route?.handle(aCall({ query, request: as.as('clerk', '2024-06-05') }))
  if (reply?.kind !== 'page') throw new Error('no page')
  const $ = load(reply.html)
  const cells = $('tbody tr td[data-label="Người nộp"]')
  const codes = $('tbody tr th').map((_, head) => $(head).text())
  const next = $('.pagination a').attr('href')?.split('?')[1]
  return {
    ...{ names: cells.map((_, cell) => $(cell).text()).get(), codes: codes.get() },
    ...{ summary: $('.pagination p').text(), next: next && new URLSearchParams(next) },
  }
}

describe('the words of the list are those of the search box', () => {
  test.each([
    'nguyen thi ngoc anh',
    'NGỌ',
    '123456',
    'do binh',
    '240605-0002',
    "o'brien",
    'le \\',
    'guyen',
    'khong co ai',
    'thi',
  ])('“%s”', async (q) => {
    const found = await searchDossiers(office.as('clerk', '2024-06-05'), q)
    if (found.kind !== 'list') throw new Error(found.kind)
    const { names } = await list({ q })
    expect(names).toEqual(found.rows.map(({ applicant }) => applicant.name))
  })

  test('they go together with the other filters', async () => {
    expect((await list({ q: 'le', 'linh-vuc': 'NCN' })).names).toEqual(["O'Brien-Lê \\ %_"])
    expect((await list({ q: 'le', 'linh-vuc': 'HT' })).names).toEqual([])
    expect((await list({ q: 'binh', xem: 'sap-den-han' })).names).toEqual(['Đỗ Văn Bình'])
  })

  test('what holds no word asks for nothing', async () => {
    expect((await list({ q: '- .' })).names).toHaveLength(3)
  })

  test('a commune does not find the people of another', async () => {
    expect((await list({ q: 'ngoc anh' }, busy)).codes).not.toContain('Nguyễn Thị Ngọc Ánh')
    expect((await list({ q: '0905123456' }, busy)).names).toEqual([])
  })
})

describe('of many', () => {
  /** Every code of the unit begins with it. */
  const EVERYWHERE = '000'
  const walked = async (query: Form) => {
    const codes: string[] = []
    let { next, ...page } = await list(query, busy)
    for (let turns = 0; turns < 3; turns++) {
      codes.push(...page.codes)
      if (!next) break
      ;({ next, ...page } = await list(Object.fromEntries(next), busy))
    }
    return codes
  }

  test('more than ten thousand are not counted', async () => {
    expect((await list({}, busy)).summary).toBe('Đang xem 50 trong hơn 10.000 hồ sơ')
    expect((await list({ q: EVERYWHERE }, busy)).summary).toBe('Đang xem 50 trong hơn 10.000 hồ sơ')
  })

  test('fewer are counted to the last', async () => {
    const { rows } = await test$.owner.query<{ count: number }>(
      `select count(*)::int as count from dossiers.dossier where unit_id = 2 and channel = 'online'
       and accepted_at < '2024-01-20'`,
    )
    const [{ count } = { count: 0 }] = rows
    const shown = count.toLocaleString('vi-VN')
    const asked = { kenh: 'online', den: '2024-01-19' }
    expect((await list(asked, busy)).summary).toBe(`Đang xem 50 trong ${shown} hồ sơ`)
    expect((await list({ ...asked, q: EVERYWHERE }, busy)).summary).toBe(
      `Đang xem 50 trong ${shown} hồ sơ`,
    )
  })

  test('common and rare words are turned over page by page, newest first', async () => {
    const { rows } = await test$.owner.query<{ code: string }>(
      `select code from dossiers.dossier where unit_id = 2 order by accepted_recorded_at desc, id desc limit 150`,
    )
    const newest = rows.map(({ code }) => code)
    expect(await walked({})).toEqual(newest)
    expect(await walked({ q: EVERYWHERE })).toEqual(newest)
    const day = newest.at(-1)?.split('-').at(-2) ?? ''
    const ofThatDay = await walked({ q: day })
    expect(ofThatDay).toHaveLength(150)
    expect(ofThatDay.every((code) => code.includes(`-${day}-`))).toBe(true)
    expect(new Set(ofThatDay).size).toBe(150)
  })
})

test('a list of days after 2033, when microseconds have a digit more, goes on as well', async () => {
  await test$.owner.query(
    `update dossiers.dossier set accepted_recorded_at = accepted_recorded_at + interval '12 years' where unit_id = 2`,
  )
  const first = await list({}, busy)
  const second = await list(Object.fromEntries(first.next || []), busy)
  expect(first.codes).toHaveLength(50)
  expect(first.codes).not.toContain(second.codes[0])
})
