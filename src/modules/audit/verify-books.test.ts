import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { aBook, anItem, aRequest, keep, openLedger } from './audit.builder.ts'
import { verifyBooks, verifyReply } from './index.ts'

const test$ = useDatabase()
beforeAll(() => openLedger(test$.owner))

/** Each test keeps the book of a unit of its own. */
let lastUnit = 0
const aUnit = () => aRequest(test$.db, ++lastUnit)

const faultsOf = async (unitId: number) =>
  (await verifyBooks(test$.ownerUrl)).faults
    .filter((fault) => fault.unitId === unitId)
    .map(({ where, what }) => `${where}: ${what}`)

describe('a book that only the program wrote', () => {
  test('has no faults', async () => {
    const request = aUnit()
    await aBook(request)
    const result = await verifyBooks(test$.ownerUrl)
    expect(result.faults).toEqual([])
    expect(result.units).toContainEqual({ unitId: request.unitId, acts: 6 })
    expect(result.rows).toBe(4)
  })

  test('has none when an act adds a row to a table and changes another of it', async () => {
    const request = aUnit()
    const { first } = await aBook(request)
    await keep(request, 'replace', first, {
      inserts: { item: [anItem({ code: 'HS-3' })] },
      updates: { item: [{ id: first, body: 'thay bằng HS-3' }] },
    })
    expect(await faultsOf(request.unitId)).toEqual([])
  })

  test('has none when one row of an act names a column that another leaves empty', async () => {
    const request = aUnit()
    const bare = { id: randomUUID(), code: 'HS-4' }
    await keep(request, 'add', bare.id, { inserts: { item: [bare, anItem()] } })
    expect(await faultsOf(request.unitId)).toEqual([])
  })

  test('has none when an act wrote no row of a table', async () => {
    const request = aUnit()
    await keep(request, 'look', randomUUID(), { inserts: { item: [] }, updates: { note: [] } })
    expect(await faultsOf(request.unitId)).toEqual([])
  })
})

type Tampering = [name: string, statement: string, faults: RegExp[]]

const STATE = 'ledger.item where code ='
const tamperings: Tampering[] = [
  [
    'a column of a row changed',
    `update ledger.item set body = 'khác' where code = 'HS-2' and unit_id = $1`,
    [
      /^state: ledger\.item: dòng HS-2 .*việc số 6, có body là "khác", theo nhật ký là "sửa lần hai"\.$/,
    ],
  ],
  [
    'a column emptied',
    `update ledger.item set amount = null where code = 'HS-1' and unit_id = $1`,
    [/^state: .*HS-1 .*amount là trống, theo nhật ký là 9007199254740991\.$/],
  ],
  [
    'the bytes of a seal changed',
    `update ledger.item set seal = '\\x00' where code = 'HS-1' and unit_id = $1`,
    [/^state: .*seal là "\\\\x00", theo nhật ký là "\\\\xdeadbeef"\.$/],
  ],
  [
    'a row deleted',
    `delete from ${STATE} 'HS-1' and unit_id = $1`,
    [/^state: ledger\.item: dòng HS-1 .* không còn, trong khi việc số 5 đã ghi vào\.$/],
  ],
  [
    'a row put in',
    `insert into ledger.item (unit_id, id, recorded_at, code) values ($1, gen_random_uuid(), now(), 'HS-9')`,
    [/^state: ledger\.item: dòng HS-9 .* không có việc nào trong nhật ký ghi vào\.$/],
  ],
  [
    'two rows swapped',
    `update ledger.item set code = case code when 'HS-1' then 'HS-2' else 'HS-1' end where unit_id = $1`,
    [
      /^state: .*HS-2 .*việc số 5, có code là "HS-2", theo nhật ký là "HS-1"\.$/,
      /^state: .*HS-1 .*việc số 6, có code là "HS-1", theo nhật ký là "HS-2"\.$/,
    ],
  ],
  [
    'what a journal row says was written changed, and the row with it',
    `with j as (update ledger.journal set changes = jsonb_set(changes, '{item,0,body}', '"khác"')
       where audit_number = 6 and unit_id = $1)
     update ledger.item set body = 'khác' where code = 'HS-2' and unit_id = $1`,
    [
      /^journal: ledger\.journal: dòng \d+ của việc số 6 \(annotate\) khác audit\.entry ở nội dung ghi/,
    ],
  ],
  [
    'what an earlier act wrote changed, though a later one wrote over it',
    `update ledger.journal set changes = jsonb_set(changes, '{item,0,body}', '"khác"')
     where audit_number = 3 and unit_id = $1`,
    [/^journal: .*việc số 3 \(change\) khác audit\.entry ở nội dung ghi/],
  ],
  [
    'the evidence of an act changed',
    `update ledger.journal set evidence = '{"proof": "số 2"}' where audit_number = 1 and unit_id = $1`,
    [/^journal: .*việc số 1 \(add\) khác audit\.entry ở nội dung ghi/],
  ],
  [
    'the time of an act changed in its journal',
    `update ledger.journal set occurred_at = occurred_at - interval '1 day' where audit_number = 2 and unit_id = $1`,
    [/^journal: .*việc số 2 \(add\) khác audit\.entry ở thời điểm thực hiện \(occurred_at\)\.$/],
  ],
  [
    'a journal row deleted',
    `delete from ledger.journal where audit_number = 3 and unit_id = $1`,
    [/^journal: ledger\.journal: thiếu dòng nhật ký của việc số 3 \(change\)\.$/],
  ],
  [
    'a journal row put in twice',
    `insert into ledger.journal (unit_id, subject, action, occurred_at, recorded_at, actor, evidence, changes, audit_number)
     select unit_id, subject, action, occurred_at, recorded_at, actor, evidence, changes, audit_number
     from ledger.journal where audit_number = 6 and unit_id = $1`,
    [/^journal: .*việc số 6 \(annotate\) lặp lại một việc đã có dòng nhật ký\.$/],
  ],
  [
    'an act put into the journal alone',
    `insert into ledger.journal (unit_id, subject, action, occurred_at, recorded_at, actor, changes, audit_number)
     select unit_id, subject, 'sneak', occurred_at, recorded_at, actor, '{}', 7
     from ledger.journal where audit_number = 6 and unit_id = $1`,
    [/^journal: .*việc số 7 \(sneak\) không có trong audit\.entry\.$/],
  ],
  [
    'the order of two acts on a row turned round',
    `update ledger.journal set audit_number = case audit_number when 3 then 5 else 3 end
     where audit_number in (3, 5) and unit_id = $1`,
    [
      /^journal: .*việc số 3 \(annotate\) khác audit\.entry ở tên việc \(action\), nội dung ghi/,
      /^journal: .*việc số 5 \(change\) khác audit\.entry ở tên việc \(action\), nội dung ghi/,
      /^state: ledger\.item: dòng HS-1/,
    ],
  ],
  [
    'the person of an act changed in the audit',
    `update audit.entry set actor = 'Người khác' where number = 3 and unit_id = $1`,
    [
      /^chain: audit\.entry: việc số 3 \(ledger, change\) đã bị sửa: mã băm không khớp nội dung\.$/,
      /^journal: .*việc số 3 \(change\) khác audit\.entry ở người thực hiện \(actor\)\.$/,
    ],
  ],
  [
    'the person of an act changed in audit and journal, with the hash made anew',
    `with e as (update audit.entry e set actor = 'Người khác', hash = audit.hash_of(row(e.unit_id, e.number, e.module,
         e.action, e.subject, 'Người khác', e.occurred_at, e.recorded_at, e.digest, e.previous_hash, null)::audit.entry)
       where number = 3 and unit_id = $1)
     update ledger.journal set actor = 'Người khác' where audit_number = 3 and unit_id = $1`,
    [/^chain: audit\.entry: việc số 4 .* không nối với việc số 3/],
  ],
  [
    'an act taken out of the audit',
    `delete from audit.entry where number = 4 and unit_id = $1`,
    [
      /^chain: audit\.entry: thiếu việc số 4\.$/,
      /^journal: .*việc số 4 \(change\) không có trong audit\.entry\.$/,
    ],
  ],
  [
    'several acts taken out from the beginning',
    `delete from audit.entry where number <= 2 and unit_id = $1`,
    [
      /^chain: .*thiếu các việc từ số 1 đến số 2\.$/,
      /^journal: .*việc số 1/,
      /^journal: .*việc số 2/,
    ],
  ],
  [
    'the newest act cut off from audit and journal',
    `with e as (delete from audit.entry where number = 6 and unit_id = $1)
     delete from ledger.journal where audit_number = 6 and unit_id = $1`,
    [
      /^chain: audit\.chain: đầu chuỗi ghi việc số 6, còn việc cuối cùng trong audit\.entry là số 5\.$/,
      /^state: ledger\.item: dòng HS-2/,
      /^state: ledger\.note: dòng .* không có việc nào/,
    ],
  ],
  [
    'the head of the chain changed',
    `update audit.chain set last_hash = sha256('x') where unit_id = $1`,
    [/^chain: audit\.chain: mã băm đầu chuỗi không khớp việc cuối cùng \(số 6\)\.$/],
  ],
  [
    'the head of the chain deleted',
    `delete from audit.chain where unit_id = $1`,
    [/^chain: audit\.chain: không có đầu chuỗi, trong khi việc cuối cùng là số 6\.$/],
  ],
  [
    'an act given to a module that keeps no journal',
    `update audit.entry set module = 'nowhere' where number = 6 and unit_id = $1`,
    [
      /^chain: .*việc số 6 \(nowhere, annotate\) đã bị sửa/,
      /^journal: nowhere\.journal: không còn bảng nhật ký, trong khi audit\.entry có 1 việc/,
      /^journal: .*việc số 6 \(annotate\) không có trong audit\.entry/,
    ],
  ],
]

describe('behind the program’s back', () => {
  test.each(tamperings)('%s: is caught and named', async (_name, statement, faults) => {
    const request = aUnit()
    await aBook(request)
    await test$.owner.query(statement.replaceAll('$1', String(request.unitId)))
    const found = await faultsOf(request.unitId)
    expect(found).toHaveLength(faults.length)
    for (const [at, fault] of faults.entries()) expect(found[at]).toMatch(fault)
  })

  test('a row handed to another unit is missed in the one and unknown in the other', async () => {
    const [from, to] = [aUnit(), aUnit()]
    await aBook(from)
    await test$.owner.query(
      `update ledger.item set unit_id = $2 where code = 'HS-1' and unit_id = $1`,
      [from.unitId, to.unitId],
    )
    expect(await faultsOf(from.unitId)).toEqual([expect.stringContaining('HS-1')])
    expect(await faultsOf(to.unitId)).toEqual([expect.stringContaining('không có việc nào')])
  })

  test('a journal spoilt so that it cannot be replayed is named with its table', async () => {
    const request = aUnit()
    await aBook(request)
    await test$.owner.query(
      `update ledger.journal set changes = jsonb_set(changes, '{item,0,amount}', '"nhiều"')
       where audit_number = 1 and unit_id = $1`,
      [request.unitId],
    )
    const { faults } = await verifyBooks(test$.ownerUrl)
    expect(faults).toContainEqual({
      unitId: 0,
      where: 'state',
      what: expect.stringMatching(/^ledger\.item: không dựng lại được bảng từ nhật ký/),
    })
    expect(await faultsOf(request.unitId)).toEqual([
      expect.stringContaining('việc số 1 (add) khác'),
    ])
  })

  test('a chain that looks whole only because its arithmetic was changed is caught', async () => {
    const request = aUnit()
    await aBook(request)
    const unchanged = await test$.owner.query<{ made: string }>(
      `select pg_get_functiondef('audit.hash_of'::regproc) as made`,
    )
    await test$.owner.query(
      `create or replace function audit.hash_of(e audit.entry) returns bytea language sql as 'select e.hash'`,
    )
    await test$.owner.query(
      `update audit.entry set action = 'other' where number = 2 and unit_id = $1`,
      [request.unitId],
    )
    expect(await faultsOf(request.unitId)).toEqual([
      expect.stringMatching(/^chain: .*việc số 2 .* đã bị sửa: mã băm không khớp nội dung\.$/),
      expect.stringMatching(/^journal: .*việc số 2 .*tên việc/),
    ])
    await test$.owner.query(unchanged.rows[0]?.made ?? '')
  })

  test('a table dropped is missed', async () => {
    await test$.owner.query('alter table ledger.note rename to memo')
    expect(await faultsOf(1)).toContainEqual(
      expect.stringMatching(/^state: ledger\.note: không có bảng này .* 2 việc\.$/),
    )
  })
})

test('whoever does not see every unit is refused, not told that all is well', async () => {
  await expect(verifyBooks(test$.appUrl)).rejects.toThrow('Chỉ chủ sở hữu')
})

test('the check names each table it looks at', async () => {
  const seen: string[] = []
  await verifyBooks(test$.ownerUrl, { onProgress: (table) => seen.push(table) })
  expect(seen).toEqual(expect.arrayContaining(['audit.entry', 'ledger.journal', 'ledger.item']))
  expect(seen).not.toContain('dossiers.code_counter')
})

describe('the reply', () => {
  const whole = {
    units: [{ unitId: 1, name: 'UBND xã Tịnh Châu', acts: 1286 }],
    tables: 3,
    rows: 12,
  }

  test('of a whole book gives the totals', () => {
    expect(verifyReply({ ...whole, faults: [] })).toBe(
      [
        'Đơn vị 1 (UBND xã Tịnh Châu): 1.286 việc trong chuỗi.',
        'Đã đối chiếu 12 dòng của 3 bảng với nhật ký.',
        'Sổ toàn vẹn: không thấy sai lệch nào.',
      ].join('\n'),
    )
  })

  test('of a spoilt one has each fault on a line', () => {
    const faults = [{ unitId: 1, where: 'chain' as const, what: 'audit.entry: thiếu việc số 4.' }]
    expect(
      verifyReply({ ...whole, faults })
        .split('\n')
        .slice(2),
    ).toEqual(['Có 1 sai lệch:', '- Đơn vị 1, chuỗi kiểm toán: audit.entry: thiếu việc số 4.'])
  })

  test('of a ruined one stays readable', () => {
    const faults = Array.from({ length: 1201 }, () => ({
      unitId: 1,
      where: 'state' as const,
      what: 'x',
    }))
    expect(
      verifyReply({ ...whole, faults })
        .split('\n')
        .at(-1),
    ).toBe('… và 1.001 sai lệch nữa.')
  })
})
