import { type Sql, sql } from '#platform/db/database.ts'

/** Every fee was paid on the portal when the dossier was accepted. */
export const insertPayments = (unitId: number): Sql => sql`
  insert into dossiers.payment (unit_id, id, recorded_at, dossier_id, amount, method, paid_at)
  select d.unit_id, ${derivedId(1)}, d.accepted_at, d.id, d.fee, 'online', d.accepted_at
  from dossiers.dossier d where d.unit_id = ${unitId} and d.fee > 0`

/** About a third of those who got a result answer, five in six of them very satisfied. */
export const insertResponses = (unitId: number, seed: number): Sql => sql`
  insert into surveys.response (unit_id, id, recorded_at, removed, dossier_code, answered_on, mode, level, opinion)
  select d.unit_id, ${derivedId(2)}, d.settled_recorded_at, false, d.code,
    (d.settled_recorded_at at time zone 'Asia/Ho_Chi_Minh')::date, 'online',
    case when hashtextextended(d.code, ${seed + 3}) & 4095 < 3398 then 'very-satisfied' else 'satisfied' end, ''
  from dossiers.dossier d
  where d.unit_id = ${unitId} and d.settlement = 'result' and hashtextextended(d.code, ${seed + 4}) & 4095 < 1324`

/** Three papers each. */
export const insertPapers = (unitId: number): Sql => sql`
  insert into dossiers.paper (unit_id, id, recorded_at, dossier_id, position, name, kind, copies, digitised_at, reused_from)
  select d.unit_id, overlay(d.id::text placing (2 + p.position)::text from 11 for 1)::uuid, d.accepted_at, d.id, p.position,
    p.name, 'electronic', 1, d.papers_digitised_at, null
  from dossiers.dossier d
  cross join (values (1, 'Tờ khai (theo mẫu)'), (2, 'Bản chụp giấy tờ tùy thân'), (3, 'Giấy tờ chứng minh nội dung đề nghị'))
    as p (position, name)
  where d.unit_id = ${unitId}`

/** Two entries a dossier: accepted as a whole row, then the columns that its settlement set. */
export const insertJournal = (unitId: number): Sql => sql`
  insert into dossiers.journal (unit_id, subject, action, occurred_at, recorded_at, actor, evidence, changes, audit_number)
  select d.unit_id, d.id, e.action, e.occurred_at, e.recorded_at, d.officer, null,
    jsonb_build_object('dossier', jsonb_build_array(e.patch)), 0
  from dossiers.dossier d
  cross join lateral (values
    ('accept', d.accepted_at, d.accepted_recorded_at, to_jsonb(d) || jsonb_build_object(
      'recorded_at', d.accepted_recorded_at, 'state', 'accepted', 'state_before', null, 'settlement', null,
      'settled_at', null, 'settled_recorded_at', null, 'returned_at', null, 'returned_recorded_at', null,
      'result_digitised_at', null, 'result_deposited_at', null)),
    ('finish', d.settled_at, d.settled_recorded_at, jsonb_build_object(
      'id', d.id, 'recorded_at', d.recorded_at, 'state', d.state, 'state_before', d.state_before,
      'settlement', d.settlement, 'settled_at', d.settled_at, 'settled_recorded_at', d.settled_recorded_at,
      'returned_at', d.returned_at, 'returned_recorded_at', d.returned_recorded_at,
      'result_digitised_at', d.result_digitised_at, 'result_deposited_at', d.result_deposited_at)))
    as e (action, occurred_at, recorded_at, patch)
  where d.unit_id = ${unitId} and e.recorded_at is not null`

/** The identifier of a dossier with one digit that names the table. */
const derivedId = (table: number): Sql =>
  sql`overlay(d.id::text placing ${String(table)} from 11 for 1)::uuid`
