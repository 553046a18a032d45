import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { aFolder, someFiles } from '#platform/files/files.builder.ts'
import type { Request } from '#platform/request.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { setRemoved, turnPages } from '../arrange-pages/arrange-pages.ts'
import { openPageDesk } from '../page-worker/page-desk.ts'
import { examineFile, placeFile } from '../receive-file/receive-file.ts'
import { aPdf, aPicture, arrived } from '../scans.builder.ts'
import { getPage, lockPages } from '../scans.sql.ts'
import { findText, queueWaiting } from './page-texts.sql.ts'
import { readNextPage, startReadingPages } from './read-pages.ts'
import { searchPages } from './search-pages.ts'
import { findRecogniser, type Recogniser } from './tesseract.ts'

const test$ = useDatabase()
const { folder, remove } = aFolder()
const { store } = someFiles(folder)
const desk = openPageDesk()
const real = await findRecogniser()
const absent = await findRecogniser('tesseract-khong-co-tren-may-nay')
const told: unknown[] = []
const owner = { kind: 'paper', id: randomUUID() } as const
let request: Request

beforeAll(() => {
  const actor = { name: 'Lê Thị Thu', role: 'clerk' } as const
  request = { db: test$.db, unitId: 1, actor, now: new Date(), newId: randomUUID }
})
afterAll(async () => {
  await desk.close()
  remove()
})

const reading = (recogniser: Recogniser) => {
  const log = { error: (...given: unknown[]) => void told.push(given) }
  return { db: test$.db, unitId: 1, store, desk, recogniser, log }
}
const readAll = async (recogniser: Recogniser) => {
  while (await readNextPage(reading(recogniser)));
}
const received = async (bytes: Buffer): Promise<string> => {
  const examined = await examineFile({ store, desk }, arrived(folder, 'a.pdf', bytes))
  if (!examined.ok) throw new Error(examined.reason)
  const place = { owner, cameBy: 'desk', audience: 'HT' } as const
  const ids = await test$.db.write(request, (tx) => placeFile(tx, request, examined.file, place))
  return ids[0] ?? ''
}
const turned = (id: string) =>
  test$.db.write(request, async (tx) =>
    turnPages(tx, request, { pages: await lockPages(tx, [id]), about: owner.id }, 180),
  )
const textOf = (id: string) => test$.db.read(request, (tx) => findText(tx, id))

describe('without a recogniser', () => {
  test('it is said plainly, with what to install', () => {
    expect(absent).toEqual({
      available: false,
      why: expect.stringContaining('chưa cài Tesseract'),
      howToInstall: 'sudo apt install tesseract-ocr tesseract-ocr-vie',
    })
  })

  test('a PDF that holds its text is read, a picture waits until there is one', async () => {
    const written = await received(await aPdf(['Quyet dinh cong nhan giam ho cho ong Binh']))
    const picture = await received(aPicture({ words: 'To khai' }))
    await readAll(absent)
    expect(await textOf(written)).toEqual({
      state: 'file',
      text: 'Quyet dinh cong nhan giam ho cho ong Binh',
    })
    expect(await textOf(picture)).toEqual({ state: 'waiting', text: '' })
    await test$.db.write(request, queueWaiting)
    expect((await textOf(picture))?.state).toBe('queued')
    await readAll(absent)
  })
})

describe('with a recogniser', () => {
  /** Stands for a program that fails, which the real one cannot be made to do. */
  const failing: Recogniser = {
    ...{ available: true, languages: ['vie'] },
    recognise: () => Promise.reject(new Error('out of memory')),
  }

  test('a page at which it fails is noted and does not hold up the others', async () => {
    const id = await received(aPicture({ words: 'hong' }))
    await readAll(failing)
    expect((await textOf(id))?.state).toBe('unreadable')
    expect(told.length).toBe(1)
  })

  test('a page that lay wrong is read anew once it is turned', async () => {
    const id = await received(aPicture({ words: 'lat nguoc' }))
    await readAll(failing)
    await turned(id)
    expect((await textOf(id))?.state).toBe('queued')
    await readAll(absent)
  })

  test('a page that is turned while it is read is read anew', async () => {
    const id = await received(aPicture({ words: 'xoay giua chung' }))
    const recognise = async () => {
      const page = await test$.db.read(request, (tx) => getPage(tx, id))
      if (page.turn === 0) await turned(id)
      return page.turn === 0 ? 'gnuhc auig yaox' : 'xoay giua chung'
    }
    await readAll({ available: true, languages: ['vie'], recognise })
    expect(await textOf(id)).toEqual({ state: 'recognised', text: 'xoay giua chung' })
  })

  test.skipIf(!real.available)(
    `recognises a scanned line${real.available ? '' : ' – skipped: Tesseract with Vietnamese is not installed here'}`,
    async () => {
      const id = await received(aPicture({ width: 1200, height: 1600, words: 'DANG KY GIAM HO' }))
      await readAll(real)
      expect(await textOf(id)).toMatchObject({
        state: 'recognised',
        text: expect.stringMatching(/GIAM/i),
      })
    },
    120_000,
  )
})

describe('searching', () => {
  type Asked = Parameters<typeof searchPages>[1]
  /** What is found by whoever knows the owner of these pages. */
  const search = (asked: Asked, as = request, seen = new Map([[owner.id, 'mine']])) =>
    test$.db.read(as, (tx) => searchPages(tx, asked, async () => seen))
  const found = async (typed: string, as = request) => {
    const { pages } = await search({ typed }, as)
    return pages.map(({ pageId }) => pageId)
  }
  let land = ''

  test('finds pages by words with or without marks, in any order, with the words marked', async () => {
    land = await received(await aPdf(['Bien ban xac minh thua dat 15/6/2024']))
    await readAll(absent)
    await test$.owner.query(
      `update digitisation.page_text set text = 'Biên bản xác minh thửa đất 15/6/2024' where page_id = $1`,
      [land],
    )
    for (const typed of ['thửa đất', 'XAC MINH bien', 'bản', '2024', '15/6'])
      expect(await found(typed), typed).toEqual([land])
    const { pages } = await search({ typed: 'thua dat' })
    expect(pages).toMatchObject([{ seen: 'mine', owner }])
    expect(pages[0]?.count).toBeGreaterThanOrEqual(pages[0]?.number ?? 0)
    const marked = pages[0]?.excerpt.filter((piece) => piece.marked)
    expect(marked?.map(({ text }) => text)).toEqual(['thửa', 'đất'])
  })

  test('finds codes whole that begin like a number with an exponent', async () => {
    const coded = await received(await aPdf(['Ma tra cuu 12e5a va 8e831b54 tren bien lai']))
    await readAll(absent)
    for (const typed of ['12e5a', '8e831b54', 'bien lai 8E831B54'])
      expect(await found(typed), typed).toEqual([coded])
    expect(await found('12e5')).toEqual([])
  })

  test('finds nothing for nothing, for hostile words, for half a word, in another unit', async () => {
    for (const typed of ['', '  ', "' or 1=1 --", ':* & !', '\0', 'thu'])
      expect(await found(typed), typed).toEqual([])
    expect(await found('thua dat', { ...request, unitId: 2 })).toEqual([])
  })

  test('tells nothing of pages whose owner the asker does not know', async () => {
    expect((await search({ typed: 'thua dat' }, request, new Map())).pages).toEqual([])
  })

  test('looks only among pages of those who are asked for, and at those from before there were any', async () => {
    const among = async (...audiences: string[]) =>
      (await search({ typed: 'thua dat', audiences })).pages.length
    expect([await among('HT'), await among('DD'), await among()]).toEqual([1, 0, 0])
    await test$.owner.query(
      `update digitisation.page_text set audience = '', words = digitisation.words_of(search_text, '') where page_id = $1`,
      [land],
    )
    expect([await among('DD'), await among()]).toEqual([1, 1])
  })

  test('goes on where it stopped, and finds each page once', async () => {
    const ids: string[] = []
    for (let number = 0; number < 7; number++)
      ids.push(await received(await aPdf([`Don xin cap lai ban sao so ${number} nam nay`])))
    await readAll(absent)
    const turned: string[][] = []
    let after: Asked['after']
    do {
      const { pages, next } = await search({ typed: 'cap lai', after, limit: 3 })
      turned.push(pages.map(({ pageId }) => pageId))
      after = next
    } while (after)
    expect(turned.map(({ length }) => length)).toEqual([3, 3, 1])
    expect(turned.flat()).toEqual(ids.toReversed())
  })

  test('passes over what may not be seen, and goes on until it has seen all', async () => {
    await test$.owner.query(
      `insert into digitisation.page (unit_id, id, recorded_at, removed, file_id, number, owner_kind, owner_id, position, turn)
       select unit_id, gen_random_uuid(), recorded_at, false, file_id, 1000 + n, 'paper', $1, n, 0
       from digitisation.page, generate_series(1, 80) n where id = $2`,
      [HIDDEN, land],
    )
    await test$.owner.query(
      `insert into digitisation.page_text (unit_id, page_id, state, text, search_text, audience, words, read_at)
       select unit_id, id, 'file', 'Xác minh', 'xac minh', 'HT',
         digitisation.words_of('xac minh', 'HT'), now() + interval '1 hour'
       from digitisation.page where owner_id = $1`,
      [HIDDEN],
    )
    const { pages, next } = await search({ typed: 'xac minh' })
    expect(pages.map(({ pageId }) => pageId)).toEqual([land])
    expect(next).toBeUndefined()
  })
  const HIDDEN = randomUUID()

  test('finds no page that was taken out', async () => {
    await test$.db.write(request, async (tx) => {
      const pages = await lockPages(tx, [land])
      await setRemoved(tx, request, { pages, about: owner.id }, true)
    })
    expect(await found('thua dat')).toEqual([])
  })

  test('the planner reads the index of words', async () => {
    const results = await test$.owner.query<{ 'QUERY PLAN': string }>(
      `set enable_seqscan = off; set enable_indexscan = off;
       explain select page_id from digitisation.page_text where words @@ 'dat'::tsquery`,
    )
    const { rows = [] } = [results].flat().at(-1) ?? {}
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('words_of_pages')
  })
})

test('the background reader takes what comes while the office works, and stops when told', async () => {
  const reader = startReadingPages(reading(absent))
  const id = await received(await aPdf(['Van ban den trong luc chuong trinh dang chay']))
  for (let tries = 0; tries < 100 && (await textOf(id))?.state !== 'file'; tries++)
    await new Promise((later) => setTimeout(later, 100))
  expect((await textOf(id))?.state).toBe('file')
  await reader.stop()
  const left = await received(await aPdf(['Den sau khi da dung, van cho duoc doc']))
  expect((await textOf(left))?.state).toBe('queued')
  const { queued } = await test$.db.read(request, (tx) =>
    tx.get<{ queued: number }>(
      sql`select count(*)::int as queued from digitisation.page_text where state = 'queued'`,
      'none',
    ),
  )
  expect(queued).toBe(1)
})
