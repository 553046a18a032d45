import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { readNextPage } from '../../digitisation/read-text/read-pages.ts'
import { aPdf, aPicture } from '../../digitisation/scans.builder.ts'
import { aDossier, anOffice, type Office, procedures } from '../../dossiers/dossiers.builder.ts'
import { formPdf } from '../../dossiers/list-dossiers/form-pdf.ts'
import { aForm, aScanOffice } from '../../dossiers/scan-papers/scan-office.builder.ts'
import { type Person, useDesk } from '../desk.builder.ts'

const test$ = useDatabase()
const DAY: Day = '2024-06-12'
const desk = useDesk(test$, { now: () => instantAt(DAY, '09:00') })
let office: Office
let scans: ReturnType<typeof aScanOffice>
let guardianship = ''
let adoption = ''

/** Sent to the scans of a dossier as the browser does, and read as the program does when it has time. */
const scanned = async (code: string, name: string, bytes: Buffer, into = '1') => {
  const sent = await scans.ask({
    url: `/ho-so/${code}/quet`,
    ...aForm({ vao: into }, [[name, bytes]]),
  })
  expect(sent.statusCode).toBe(303)
  const { db } = test$
  const log = { error: () => undefined }
  while (await readNextPage({ db, unitId: 1, log, ...scans.services }));
}
const found = async (typed: string, as: Person = 'thu', more = {}) => {
  const asked = new URLSearchParams({ q: typed, ...more })
  const reply = await desk.get(`/tim?${asked}`, as)
  const $ = load(reply.body)
  const section = $('section[aria-labelledby="ban-quet"]')
  const pages = section.find('tbody tr')
  return {
    ...{ $, body: reply.body, section },
    codes: pages.map((_, row) => $(row).find('th').text()).get(),
    links: pages.map((_, row) => $(row).find('td[data-label="Trang quét"] a').attr('href')).get(),
    marked: pages
      .find('mark')
      .map((_, mark) => $(mark).text())
      .get(),
  }
}

beforeAll(async () => {
  office = await anOffice(test$.db)
  scans = aScanOffice(test$.db)
  await scans.app.ready()
  const clerk = office.as('clerk', DAY)
  const named = (name: string) => ({
    applicant: { name, citizenNumber: null, phone: null, address: 'Thôn Đông' },
  })
  guardianship = (await aDossier(clerk, named('Đỗ Văn Bình'))).code
  const { code } = procedures.adoption
  adoption = (await aDossier(clerk, { ...named('Lê Thị Chi'), procedureCode: code })).code
  const printed = await formPdf(clerk, guardianship, 'giay-tiep-nhan')
  await scanned(guardianship, 'giay-tiep-nhan.pdf', Buffer.from(printed))
  await scanned(adoption, 'don.pdf', await aPdf(['Don xin nhan con nuoi, tiep nhan ho so']))
})
afterAll(() => scans.close())

describe('words in the text of scans', () => {
  test.each(['Giấy tiếp nhận hồ sơ', 'giay tiep nhan ho so', 'NHẬN giấy'])(
    '“%s” is found',
    async (typed) => {
      expect((await found(typed)).codes).toContain(guardianship)
    },
  )

  test('each with its dossier, the page it stands on, and the words marked', async () => {
    const { $, links, marked, section } = await found('giay tiep nhan')
    expect(links).toHaveLength(1)
    expect(links[0]).toMatch(new RegExp(`^/ho-so/${guardianship}/quet/trang/[0-9a-f-]{36}$`))
    expect(section.find('tbody th a').attr('href')).toBe(`/ho-so/${guardianship}`)
    expect(section.find('td[data-label="Trang quét"]').text()).toMatch(/, trang 1\/\d$/)
    expect(marked.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['giấy', 'tiếp', 'nhận']),
    )
    const page = await scans.ask({ url: links[0] ?? '' })
    expect(load(page.body)('.scan-text').text()).toContain(marked[0])
    expect($('tbody td[data-label="Hạn trả"]').length).toBe(0)
  })

  test('a word that only stands in a dossier brings no scans', async () => {
    const { section, codes } = await found('binh thi khongcoai')
    expect([section.length, codes]).toEqual([0, []])
  })

  test('markup in a text is shown as text', async () => {
    await scanned(guardianship, 'la.pdf', await aPdf(['<script>tranh chap</script> & lien ranh']))
    const { section, body } = await found('tranh chap lien ranh')
    expect(section.text()).toContain('<script>')
    expect(body).not.toContain('<script>tranh')
  })

  test('pages are turned on their own, without the dossiers', async () => {
    for (let number = 0; number < 23; number++)
      await scanned(guardianship, 'n.pdf', await aPdf([`Bien nhan so ${number} nop bo sung`]))
    const first = await found('bo sung')
    const next = first.section.find('.pagination a').attr('href') ?? ''
    const asked = new URLSearchParams(next.split('?')[1])
    expect(asked.get('sau-quet')).toBeTruthy()
    const second = await found('bo sung', 'thu', { 'sau-quet': asked.get('sau-quet') ?? '' })
    expect([first.links.length, second.links.length]).toEqual([20, 3])
    expect(new Set([...first.links, ...second.links]).size).toBe(23)
    expect(second.$('table').length).toBe(1)
    expect((await found('bo sung', 'thu', { 'sau-quet': 'x~y' })).links).toEqual(first.links)
  })
})

describe('who may see it', () => {
  test('a specialist finds the scans of his field, and not those of another', async () => {
    expect((await found('tiep nhan ho so', 'xa')).codes).toEqual([adoption])
    const other = await found('giay tiep nhan', 'xa')
    expect([other.codes, other.marked]).toEqual([[], []])
    expect(other.body).not.toContain(guardianship)
  })

  test('what he does not find he is not shown either', async () => {
    const { links } = await found('giay tiep nhan')
    scans.seat.who = {
      name: 'Xa',
      role: 'specialist',
      grants: [{ role: 'specialist', fieldCode: 'NCN' }],
    }
    expect((await scans.ask({ url: links[0] ?? '' })).statusCode).toBe(409)
  })

  test('also not where nobody had written down yet whose pages they are', async () => {
    await test$.owner.query(`update digitisation.page_text set audience = ''`)
    expect((await found('tiep nhan ho so', 'xa')).codes).toEqual([adoption])
    expect((await found('giay tiep nhan', 'duc')).codes).toEqual([guardianship])
  })

  test('who sees no scans is told nothing of them', async () => {
    for (const person of ['huy', 'hanh'] as const)
      expect((await found('tiep nhan ho so', person)).section.length, person).toBe(0)
  })

  test('another commune has its own', async () => {
    await test$.owner.query('update digitisation.page_text set unit_id = 2')
    expect((await found('tiep nhan ho so')).codes).toEqual([])
    await test$.owner.query('update digitisation.page_text set unit_id = 1')
  })
})

describe('where Tesseract is not installed', () => {
  const HINT = 'chưa cài phần mềm nhận dạng chữ (Tesseract)'

  test('nothing is said as long as every page could be read', async () => {
    expect((await found('khongcoai')).body).not.toContain(HINT)
  })

  test('it is said where nothing was found and a page waits to be read', async () => {
    scans.seat.who = { name: 'Lê Thị Thu', role: 'clerk' }
    await scanned(guardianship, 'anh.jpg', aPicture({ words: 'To khai' }))
    expect((await found('khongcoai')).body).toContain(HINT)
    expect((await found('binh')).body).not.toContain(HINT)
    expect((await found('giay tiep nhan')).body).not.toContain(HINT)
  })
})
