import { load } from 'cheerio'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aPdf, aPicture } from '../../digitisation/scans.builder.ts'
import { aDossier, anOffice, aPaper, moved, type Office } from '../dossiers.builder.ts'
import { aForm, aScanOffice, clerk } from './scan-office.builder.ts'

const test$ = useDatabase()
let office: Office
let scans: ReturnType<typeof aScanOffice>
let code = ''
let at = ''

beforeAll(async () => {
  office = await anOffice(test$.db)
  scans = aScanOffice(test$.db)
  await scans.app.ready()
})
afterAll(() => scans.close())

const twoPapers = [
  aPaper({ name: 'Tờ khai', digitised: false }),
  aPaper({ name: 'Giấy chứng sinh', digitised: false }),
]
const aNewDossier = async () =>
  (await aDossier(office.as('clerk', '2024-06-05'), { papers: twoPapers })).code

beforeEach(async () => {
  scans.seat.who = clerk
  code = await aNewDossier()
  at = `/ho-so/${code}/quet`
})

let shade = 0
/** A picture that no other test has sent. */
const fresh = () => aPicture({ words: `To ${++shade}` })
const board = async (url = at) => load((await scans.ask({ url })).body)
const send = (fields: Record<string, string>, ...files: [string, Buffer][]) =>
  scans.ask({ url: at, ...aForm(fields, files) })
const ids = async (group: string) =>
  (await board())(`[data-owner="${group}"] input[name=trang]`)
    .map((_, box) => String(box.attribs.value))
    .get()
const act = (fields: Record<string, string | string[]>) => {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each]),
  )
  return scans.ask({
    ...{ method: 'POST', url: `${at}/viec`, payload: new URLSearchParams(pairs).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
}
const facts = () =>
  test$.db.read({ unitId: 1 }, (tx) =>
    tx.find<{ papers: boolean; result: boolean; digitised: boolean[] }>(sql`
      select papers_digitised_at is not null as papers, result_digitised_at is not null as result,
        (select array_agg(p.digitised_at is not null order by p.position) from dossiers.paper p
          where p.unit_id = d.unit_id and p.dossier_id = d.id) as digitised
      from dossiers.dossier d where d.unit_id = 1 and code = ${code}`),
  )

describe('files without script', () => {
  test('many come at once; a bad one is told by name and the others are kept', async () => {
    const reply = await send(
      { vao: '1' },
      ['trang-1.jpg', fresh()],
      ['virus.pdf', Buffer.from('MZ chương trình')],
      ['nhiều trang.pdf', await aPdf([`a${++shade}`, 'b'])],
    )
    expect(reply.statusCode).toBe(422)
    const $ = load(reply.body)
    expect($('[data-color=danger]').text()).toContain('Không nhận 1 trong 3 tệp')
    expect($('[data-color=danger]').text()).toContain('virus.pdf: Đây không phải tệp PDF')
    expect($('[data-owner="1"] .scan-page').length).toBe(3)
  })

  test('when all is well one is led back to the board, so that reloading sends nothing again', async () => {
    const reply = await send({}, ['a.png', aPicture({ as: 'png', words: `${++shade}` })])
    expect([reply.statusCode, reply.headers.location]).toEqual([303, `${at}?nhan=1`])
    const $ = await board(reply.headers.location)
    expect($('[role=status]').text()).toContain('Đã nhận 1 trang')
    expect($('#nhom-chua-xep').parent().text()).toContain('1 trang chờ xếp')
  })

  test('without a file the field says so', async () => {
    const reply = await send({ vao: '1' })
    expect(reply.statusCode).toBe(422)
    expect(load(reply.body)('.scan-drop').text()).toContain('Chưa chọn tệp nào.')
  })

  test('the same file is recognised, in this dossier and in another', async () => {
    const same = fresh()
    await send({ vao: '2' }, ['a.jpg', same])
    const again = load((await send({}, ['b.jpg', same])).body)
    expect(again('main').text()).toContain('Tệp này đã có trong hồ sơ (Giấy chứng sinh)')
    expect(again('.scan-page').length).toBe(1)
    const first = code
    code = await aNewDossier()
    at = `/ho-so/${code}/quet`
    const other = load((await send({}, ['b.jpg', same])).body)
    expect(other('main').text()).toContain(`Tệp này đã có ở hồ sơ ${first} (Giấy chứng sinh).`)
    expect(other('.scan-page').length).toBe(1)
  })
})

describe('pages', () => {
  test('are sorted, put in order, turned, taken out and put back', async () => {
    await send({}, [
      'a.pdf',
      await aPdf([`một ${++shade}`, 'hai', 'ba'].map((_, n) => `trang ${n} ${shade}`)),
    ])
    const [one = '', two = '', three = ''] = await ids('chua-xep')
    await act({ viec: 'xep', xep: '1', trang: [one, two, three] })
    expect(await ids('1')).toEqual([one, two, three])
    await act({ viec: 'truoc', trang: [three, two] })
    expect(await ids('1')).toEqual([two, three, one])
    await act({ viec: 'sau', trang: two })
    expect(await ids('1')).toEqual([three, two, one])
    await act({ viec: 'xoay-trai', trang: one })
    expect((await board())(`a[href$="${one}"] img`).attr('src')).toContain('xoay=270')
    const removed = await act({ viec: 'bo', trang: [one, three] })
    const $ = await board(removed.headers.location)
    expect($('[role=status]').text()).toContain('Đã bỏ 2 trang')
    const undone = $('[role=status] input[name=trang]')
      .map((_, box) => String(box.attribs.value))
      .get()
    await act({ viec: 'khoi-phuc', trang: undone })
    expect(await ids('1')).toEqual([three, two, one])
  })

  test('of a whole group are chosen with one tick', async () => {
    await send({}, ['a.pdf', await aPdf(['a', 'b', `c ${++shade}`])])
    const all = await ids('chua-xep')
    await act({ viec: 'xep', xep: '2', nhom: 'chua-xep' })
    expect(await ids('2')).toEqual(all)
  })

  test('of another dossier are not touched through this one', async () => {
    await send({}, ['a.jpg', fresh()])
    const [strange = ''] = await ids('chua-xep')
    at = `/ho-so/${await aNewDossier()}/quet`
    for (const fields of [
      { viec: 'bo', trang: strange },
      { viec: 'xoa-het', trang: strange },
      { viec: 'bo' },
    ])
      expect((await act(fields)).statusCode).toBe(422)
    for (const url of [
      `${at}/trang/${strange}`,
      `${at}/trang/${strange}/anh`,
      `${at}/tep/${strange}`,
    ])
      expect((await scans.ask({ url })).statusCode, url).toBe(404)
  })

  test('are shown as pictures that we drew, turned as asked', async () => {
    await send({ vao: '1' }, [
      'ngang.jpg',
      aPicture({ width: 900, height: 500, words: `${++shade}` }),
    ])
    const [id = ''] = await ids('1')
    await act({ viec: 'xoay-phai', trang: id })
    for (const size of ['', '?co=lon']) {
      const { headers, rawPayload } = await scans.ask({ url: `${at}/trang/${id}/anh${size}` })
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
      })
      const [height, width] = sizeOf(rawPayload)
      expect(height / width).toBeCloseTo(9 / 5, 1)
    }
    const large = load((await scans.ask({ url: `${at}/trang/${id}` })).body)
    expect(large('h1').text().trim()).toBe('Tờ khai, trang 1/1')
  })

  test('of a paper come as one PDF, in order and turned, and taking it is noted', async () => {
    await send(
      { vao: '2' },
      ['a.pdf', await aPdf([`x ${++shade}`, 'y'])],
      ['b.webp', aPicture({ as: 'webp', width: 800, height: 600, words: `${++shade}` })],
    )
    const [first = ''] = await ids('2')
    await act({ viec: 'xoay-phai', trang: first })
    const { headers, rawPayload } = await scans.ask({ url: `${at}/pdf/2` })
    expect(headers['content-disposition']).toMatch(/^attachment; .*Giay chung sinh\.pdf/)
    const pages = (await PDFDocument.load(rawPayload)).getPages()
    expect(pages.map((page) => page.getRotation().angle)).toEqual([90, 0, 0])
    expect(pages[2]?.getWidth()).toBeGreaterThan(pages[2]?.getHeight() ?? 0)
    const noted = await test$.db.read({ unitId: 1 }, (tx) =>
      tx.find(
        sql`select actor, evidence from digitisation.journal where action = 'download' order by id desc limit 1`,
      ),
    )
    expect(noted).toEqual({ actor: 'Lê Thị Thu', evidence: { what: 'Giấy chứng sinh' } })
    expect((await scans.ask({ url: `${at}/pdf/1` })).statusCode).toBe(404)
  })

  test('give back the file as it came', async () => {
    const bytes = fresh()
    await send({}, ['Ảnh của tôi.PDF', bytes])
    const [id = ''] = await ids('chua-xep')
    const { headers, rawPayload } = await scans.ask({ url: `${at}/tep/${id}` })
    expect(headers['content-disposition']).toMatch(/^attachment; filename="Anh cua toi.jpg"/)
    expect(rawPayload.equals(bytes)).toBe(true)
  })
})

describe('what reports count', () => {
  test('a dossier is digitised when every paper that needs it has a page, and no longer when one has none', async () => {
    await send({ vao: '1' }, ['a.jpg', fresh()])
    expect(await facts()).toEqual({ papers: false, result: false, digitised: [true, false] })
    await send({ vao: '2' }, ['b.jpg', fresh()])
    expect(await facts()).toEqual({ papers: true, result: false, digitised: [true, true] })
    expect((await board())('h1').text()).toContain('Đã số hóa 2/2 giấy tờ')
    await act({ viec: 'bo', trang: await ids('2') })
    expect(await facts()).toEqual({ papers: false, result: false, digitised: [true, false] })
  })

  const settled = async () => {
    await moved(office.as('clerk', '2024-06-05', '09:00'), { code }, 'transfer')
    await moved(office.as('specialist', '2024-06-06'), { code }, 'finish')
  }

  test('a result is digitised once it has been settled and has a page, and no longer without', async () => {
    await settled()
    expect((await facts())?.result).toBe(false)
    await send({ vao: 'ket-qua' }, ['trich-luc.pdf', await aPdf([`trich luc ${++shade}`])])
    expect((await facts())?.result).toBe(true)
    await act({ viec: 'bo', trang: await ids('ket-qua') })
    expect((await facts())?.result).toBe(false)
  })

  test('a result that went into the e-repository with its settlement stays digitised', async () => {
    await send({ vao: 'ket-qua' }, ['trich-luc.pdf', await aPdf([`trich luc ${++shade}`])])
    expect((await facts())?.result).toBe(false)
    await settled()
    await act({ viec: 'bo', trang: await ids('ket-qua') })
    expect((await facts())?.result).toBe(true)
  })
})

describe('who may', () => {
  const role = (
    name: 'leader' | 'specialist' | 'upper-level' | 'administrator',
    fieldCode: string | null,
  ) => ({
    ...{ name: 'Một người', role: name, accountId: 'x', grants: [{ role: name, fieldCode }] },
  })

  test('strangers and those who only look on see nothing', async () => {
    await send({}, ['a.jpg', fresh()])
    const [id] = await ids('chua-xep')
    for (const [who, status] of [
      [undefined, 401],
      [role('upper-level', null), 403],
      [role('administrator', null), 403],
      [role('specialist', 'NCN'), 409],
    ] as const) {
      scans.seat.who = who
      for (const url of [
        at,
        `${at}/trang/${id}`,
        `${at}/trang/${id}/anh`,
        `${at}/tep/${id}`,
        `${at}/moi`,
      ])
        expect([url, (await scans.ask({ url })).statusCode]).toEqual([url, status])
    }
  })

  test('a stand-in acts in the name of both', async () => {
    const grants = [{ role: 'clerk', fieldCode: null, insteadOf: 'Lê Thị Thu' }] as const
    scans.seat.who = { name: 'Võ Thị Mai', role: 'clerk', accountId: 'mai', grants }
    await send({}, ['a.jpg', fresh()])
    const { rows } = await test$.owner.query(
      `select actor from digitisation.journal where action = 'receive-file' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ actor: 'Võ Thị Mai thay Lê Thị Thu' }])
  })

  test('a leader looks but adds nothing; a specialist of the field does both', async () => {
    scans.seat.who = role('leader', null)
    expect((await scans.ask({ url: at })).statusCode).toBe(200)
    expect((await send({}, ['a.jpg', fresh()])).statusCode).toBe(403)
    scans.seat.who = role('specialist', 'HT')
    expect((await send({}, ['a.jpg', fresh()])).statusCode).toBe(303)
  })
})

test('without a recogniser the board says so and how to install one', async () => {
  const text = (await board())('main').text()
  expect(text).toContain('Chưa tìm được chữ trong ảnh quét')
  expect(text).toContain('sudo apt install tesseract-ocr tesseract-ocr-vie')
})

test('the books are whole after all that', async () => {
  const { faults } = await verifyBooks(test$.ownerUrl)
  expect(faults).toEqual([])
})

test('nothing unexpected was logged', () => {
  expect(scans.unexpected).toEqual([])
})

/** Height and width of a JPEG, from the head of its frame. */
const sizeOf = (bytes: Buffer): [number, number] => {
  let place = 2
  while (![0xc0, 0xc2].includes(bytes.readUInt8(place + 1)))
    place += 2 + bytes.readUInt16BE(place + 2)
  return [bytes.readUInt16BE(place + 5), bytes.readUInt16BE(place + 7)]
}
