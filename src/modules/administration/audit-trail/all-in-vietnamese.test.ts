import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { capitalised } from '#platform/wording.ts'
import { useDemoDatabase } from '../../../../test/support/demo-database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { registers } from '../../../site-routes.ts'
import { actWords } from './act-words.ts'
import { trailWords } from './trail-words.ts'

const test$ = useDemoDatabase()
const office = useOffice(test$, { as: 'administrator' })
const words = trailWords(registers)

/** Columns that the page leaves out. */
const unseen = ['unit_id', 'id', 'recorded_at']
/** Names that are the same in Vietnamese. */
const same = ['email']

const sayNothing = (name: string, told: string): boolean =>
  !same.includes(name) && (told === name || told === capitalised(name))

const listJournals = async (): Promise<string[]> => {
  const { rows } = await test$.owner.query<{ module: string }>(
    `select table_schema as module from information_schema.tables where table_name = 'journal'`,
  )
  return rows.map(({ module }) => module)
}

test('every column of every table of the books has a Vietnamese name, and so has its table', async () => {
  const { rows } = await test$.owner.query<{ module: string; table: string; field: string }>(
    `
    select c.table_schema as module, c.table_name as table, c.column_name as field
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    join information_schema.columns id on id.table_schema = c.table_schema
      and id.table_name = c.table_name and id.column_name = 'id' and id.data_type = 'uuid'
    where t.table_type = 'BASE TABLE' and c.table_schema = any($1)
      and c.column_name <> all($2)`,
    [await listJournals(), unseen],
  )
  expect(rows.length).toBeGreaterThan(250)
  const untold = rows.filter(
    (place) =>
      sayNothing(place.field, words.field(place)) ||
      sayNothing(place.table, words.table(place.module, place.table)),
  )
  expect(untold).toEqual([])
})

test('every act of the demo, its evidence and what stands inside its values read in Vietnamese', async () => {
  const untold = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inside] of Object.entries(value)) {
        if (sayNothing(name, words.field({ field: name }))) untold.add(name)
        look(inside)
      }
  }
  for (const module of await listJournals()) {
    const { rows } = await test$.owner.query(`
      select distinct action, evidence, null::jsonb as inside from ${module}.journal
      union select null, null, v from ${module}.journal, jsonb_path_query(changes, '$.*[*].*') v
        where jsonb_typeof(v) in ('object', 'array')`)
    for (const { action, evidence, inside } of rows) {
      if (action && sayNothing(action, actWords(action))) untold.add(`act ${action}`)
      look(evidence)
      look(inside)
    }
  }
  expect([...untold].filter((name) => !insideCodes.includes(name))).toEqual([])
})

/** Keys inside values that are codes of the value itself: what of a procedure is certain, a channel. */
const insideCodes = ['fee', 'code', 'term', 'online', 'papers', 'desk', 'post']

test('every act that any module records has a Vietnamese name', () => {
  const modules = new URL('../../', import.meta.url)
  const acts = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|builder)\./.test(file))
    .map((file) => readFileSync(new URL(file, modules), 'utf8'))
    .filter((source) => source.includes("from '#modules/audit'"))
    .flatMap((source) => [...source.matchAll(/\baction: '([a-z-]+)'/g)].map(([, act = '']) => act))
  expect(acts.length).toBeGreaterThan(30)
  expect(acts.filter((act) => sayNothing(act, actWords(act)))).toEqual([])
})

describe('the page of an act', () => {
  /** A code that nobody put into words: small plain letters, with a hyphen or underscore inside. */
  const isCode = (text: string): boolean => /^[a-z]+([-_][a-z]+)+$/.test(text)

  test('no kind of act in the demo shows a code or a column', async () => {
    const { rows } = await test$.owner.query<{ number: number }>(`
      select distinct on (module, action) number from audit.entry
      where unit_id = 1 order by module, action, number desc`)
    expect(rows.length).toBeGreaterThan(30)
    const shown: string[] = []
    for (const { number } of rows) {
      const $ = load((await office.ask({ url: `/quan-tri/nhat-ky/${number}` })).body)
      const texts = $('main dt, main dd, main th, main td').toArray()
      shown.push(...texts.map((cell) => $(cell).text().trim()))
    }
    expect(shown.length).toBeGreaterThan(500)
    expect([...new Set(shown.filter(isCode))]).toEqual([])
  })
})
