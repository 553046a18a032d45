import { expect, test } from 'vitest'
import { registers as dialogues } from '#modules/dialogues'
import { registers as documents } from '#modules/documents'
import { registers as equipment } from '#modules/equipment'
import { registers as feedback } from '#modules/feedback'
import { registers as finance } from '#modules/finance'
import { registers as legalDocuments } from '#modules/legal-documents'
import { registers as personnel } from '#modules/personnel'
import { registers as publishing } from '#modules/publishing'
import { type Register, registerRoutes } from '#modules/registers'
import { registers as surveys } from '#modules/surveys'
import { registers as tasks } from '#modules/tasks'
import { useDatabase } from './support/database.ts'

const test$ = useDatabase()

const registers: readonly Register[] = [
  ...documents,
  ...legalDocuments,
  ...tasks,
  ...dialogues,
  ...personnel,
  ...finance,
  ...equipment,
  ...feedback,
  ...publishing,
  ...surveys,
]

const TYPES = {
  text: 'text',
  'long-text': 'text',
  choice: 'text',
  day: 'date',
  instant: 'timestamp with time zone',
  count: 'integer',
  ordinal: 'integer',
  money: 'bigint',
  flag: 'boolean',
} as const

const named = registers.map((register): [string, Register] => [
  `${register.module}.${register.table}`,
  register,
])

test.each(named)('the table %s has exactly the fields of its register', async (_, register) => {
  const { rows } = await test$.owner.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = $1 and table_name = $2 order by ordinal_position`,
    [register.module, register.table],
  )
  expect(rows).toEqual([
    { name: 'unit_id', type: 'integer' },
    { name: 'id', type: 'uuid' },
    { name: 'recorded_at', type: 'timestamp with time zone' },
    { name: 'removed', type: 'boolean' },
    ...Object.entries(register.fields).map(([name, { kind }]) => ({ name, type: TYPES[kind] })),
  ])
})

test.each(named)(
  '%s lets blank exactly the numbers and days that may be blank',
  async (_, register) => {
    const { rows } = await test$.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_nullable = 'YES' order by ordinal_position`,
      [register.module, register.table],
    )
    const blank = Object.entries(register.fields)
      .filter(([name, field]) => field.schema.safeParse('').data === null && !given(register, name))
      .map(([name]) => name)
    expect(rows.map(({ name }) => name)).toEqual(blank)
  },
)

test.each(named)('every constraint that %s words stands in the database', async (_, register) => {
  const { rows } = await test$.owner.query<{ name: string }>(
    'select indexname as name from pg_indexes where schemaname = $1 and tablename = $2',
    [register.module, register.table],
  )
  const names = rows.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(register.constraints ?? {})))
})

test('every choice that a column allows is offered, and no other', async () => {
  const { rows } = await test$.owner.query<{ place: string; rule: string }>(
    `select n.nspname || '.' || t.relname as place, pg_get_constraintdef(c.oid) as rule
     from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
     where c.contype = 'c'`,
  )
  let compared = 0
  for (const [place, register] of named) {
    for (const { rule } of rows.filter((row) => row.place === place)) {
      const [, column = '', list = ''] = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.*)\]/.exec(rule) ?? []
      if (!list) continue
      const allowed = [...list.matchAll(/'([^']*)'/g)].map(([, code]) => code)
      compared += 1
      expect(allowed, `${place}.${column}`).toEqual(
        Object.keys(register.fields[column]?.options ?? {}),
      )
    }
  }
  expect(compared).toBeGreaterThan(10)
})

test('no two registers share an address', () => {
  const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
  const addresses = registerRoutes(registers, frame).map(({ method, url }) => `${method} ${url}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})

/** Numbers that the act gives are blank on the form and never in the table. */
const given = (register: Register, name: string): boolean =>
  register.fields[name]?.computed === true || ['number', 'arrival_number'].includes(name)
