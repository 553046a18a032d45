import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Database } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { type Row, record } from './record.ts'

/** A module of its own, so that the audit is tested without those that stand above it. */
const LEDGER = `
  create schema ledger;
  select platform.open_journal('ledger');
  create table ledger.item (
    unit_id integer not null, id uuid not null, recorded_at timestamptz not null,
    code text not null, body text, amount bigint, tags text[], seal bytea, paid_on date, seen_at timestamptz,
    details jsonb, primary key (unit_id, id));
  select platform.guard('ledger.item');
  select platform.publish_facts('ledger', 'item');
  create table ledger.note (
    unit_id integer not null, id uuid not null, recorded_at timestamptz not null, body text not null,
    primary key (unit_id, id));
  select platform.guard('ledger.note')`

export const openLedger = (owner: pg.Pool) => owner.query(LEDGER)

export const aRequest = (db: Database, unitId: number, over: Partial<Request> = {}): Request => ({
  db,
  unitId,
  actor: { name: 'Nguyễn Thị Lan', role: 'clerk' },
  now: new Date('2024-03-18T02:00:00.123Z'),
  newId: randomUUID,
  ...over,
})

export const anItem = (over: Partial<Row> = {}): Row => ({
  id: randomUUID(),
  code: 'HS-1',
  body: 'Tờ khai “đăng ký” \n 100%',
  amount: 9_007_199_254_740_991,
  tags: ['một', 'hai'],
  seal: '\\xdeadbeef',
  paid_on: '2024-03-18',
  seen_at: new Date('2024-03-18T01:02:03.456Z'),
  details: { rate: 98.76, nothing: null },
  ...over,
})

/** Six acts: two items added, each changed twice, the second time with a note. */
export const aBook = async (request: Request): Promise<{ first: string; second: string }> => {
  const [first, second] = [anItem({ code: 'HS-1' }), anItem({ code: 'HS-2', body: null })]
  for (const item of [first, second])
    await keep(request, 'add', item.id, { inserts: { item: [item] } })
  for (const { id } of [first, second])
    await keep(request, 'change', id, { updates: { item: [{ id, body: 'sửa lần một' }] } })
  for (const { id } of [first, second])
    await keep(request, 'annotate', id, {
      inserts: { note: [{ id: randomUUID(), body: 'ghi chú' }] },
      updates: { item: [{ id, body: 'sửa lần hai', tags: [] }] },
    })
  return { first: first.id, second: second.id }
}

/** Records one act in the ledger. */
export const keep = (
  request: Request,
  action: string,
  subject: string,
  writes: { inserts?: Record<string, Row[]>; updates?: Record<string, Row[]> } = {},
): Promise<void> =>
  request.db.write(request, (tx) =>
    record(tx, request, {
      module: 'ledger',
      action,
      subject,
      evidence: { proof: 'số 1' },
      ...writes,
    }),
  )
