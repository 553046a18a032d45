import { raw, type Sql, sql } from '#platform/db/database.ts'
import type { DueDay } from './due-days.ts'

export type Kind = {
  code: string
  name: string
  fieldCode: string
  fieldName: string
  termAmount: number
  termUnit: string
  term: string
  sameDay: boolean
  legacyLevel: number
  officer: string
  fee: number
  /** Of all dossiers, those up to this share are of this or an earlier kind. */
  upTo: number
}
export type Person = {
  name: string
  number: string
  phone: string | null
  address: string
  /** What follows the code in the text that is searched. */
  search: string
}

export type Bulk = {
  unitId: number
  seed: number
  days: readonly string[]
  /** Midnight after the last day. */
  end: Date
  agencyCode: { qcvn102: string; qd20: string }
  perDay: number
}

/** A unit that has not adopted a procedure gets an invented version of it. */
export const createKinds = (unitId: number, kinds: readonly Kind[]): Sql => sql`
  create temporary table kind on commit drop as
  select row_number() over (order by k."upTo") as place, k.*, coalesce(
    (select v.id from procedures.procedure v where v.unit_id = ${unitId} and v.code = k.code
      order by v.effective_from desc limit 1), md5(k.code)::uuid) as "procedureId"
  from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb)
    as k (code text, name text, "fieldCode" text, "fieldName" text, "termAmount" int, "termUnit" text, term text,
      "sameDay" boolean, "legacyLevel" int, officer text, fee bigint, "upTo" float8)`

export const createPeople = (people: readonly Person[]): Sql => sql`
  create temporary table person on commit drop as
  select p.ordinality - 1 as place, p.name, p.number, p.phone, p.address, p.search
  from rows from (jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
    as (name text, number text, phone text, address text, search text))
    with ordinality as p (name, number, phone, address, search, ordinality)`

export const createDueDays = (due: readonly DueDay[]): Sql => sql`
  create temporary table due_day on commit drop as
  select * from jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
    as d (place int, term text, early timestamptz, late timestamptz)`

export const analyzeDrawn = sql`analyze kind, person, due_day`

/** Like the half-year: 96 in 100 in time, 3 clicked late, few withdrawn; open are those not yet due. */
/** The dossiers from one number to another, both counted. */
export type Part = { first: number; last: number }

export const insertDossiers = (
  { unitId, seed, days, end, agencyCode, perDay }: Bulk,
  { first, last }: Part,
): Sql => sql`
  with drawn as materialized (
    select g, (g - 1) / ${perDay}::int as day_place, (g - 1) % ${perDay}::int + 1 as number,
      (hashint4extended(g, ${seed}) & 1048575) / 1048576.0::float8 as r1,
      (hashint4extended(g, ${seed + 1}) & 1048575) / 1048576.0::float8 as r2,
      (hashint4extended(g, ${seed + 2}) & 1048575) / 1048576.0::float8 as r3
    from generate_series(${wholeNumber(first)}, ${wholeNumber(last)}) g),
  timed as (
    select d.*, (${days}::date[])[d.day_place + 1] as day,
      480 * (d.number - 0.5) / ${perDay}::int as minute
    from drawn d),
  accepted as (
    select t.*, (t.day + time '07:00' + make_interval(secs => 60 * (t.minute + case when t.minute >= 270 then 120 else 0 end)))
      at time zone 'Asia/Ho_Chi_Minh' as accepted_at
    from timed t),
  promised as (
    select a.*, k.*, p.name as person, p.number as person_number, p.phone, p.address, p.search,
      case when k."sameDay" and a.minute >= 360 then due.late else due.early end as due_at
    from accepted a
    join kind k on k.place = width_bucket(a.r1, ${sql`(select array_agg("upTo" order by place) from kind)`}) + 1
    join due_day due on due.place = a.day_place and due.term = k.term
    join person p on p.place = a.g % (select count(*) from person)),
  worked as (
    select p.*,
      case when p.r2 < 0.0016 then 'withdrawn'
        when p.due_at >= ${end} and p.r2 < 0.6 then null when p.r2 > 0.9993 then null else 'result' end as settlement,
      p.accepted_at + (p.due_at - p.accepted_at) * (0.05 + 0.9 * p.r3) as settled_at,
      p.r2 between 0.5 and 0.5304 and p.due_at + interval '20 hours' < ${end} as clicked_late
    from promised p),
  settled as (
    select w.*, case when w.day < '2025-07-01'
      then ${`${agencyCode.qcvn102}-`} || to_char(w.day, 'YYMMDD') || '-' || lpad(w.number::text, 4, '0')
      else ${`${agencyCode.qd20}-`} || to_char(w.day, 'YYYYMMDD') || '-' || lpad(w.number::text, 7, '0') end as given_code,
      case when w.settlement is null then null
        when w.clicked_late and w.settlement = 'result' then w.due_at + make_interval(secs => 3600 + 50000 * w.r3)
        else least(w.settled_at, ${end}::timestamptz - interval '1 hour') end as settled_recorded_at
    from worked w)
  insert into dossiers.dossier (unit_id, id, recorded_at, code, procedure_id, procedure_code, procedure_name,
    field_code, field_name, term_amount, term_unit, legacy_level, channel, applicant_name, applicant_number, applicant_phone,
    applicant_address, search_text, officer, state, state_before, submitted_at, accepted_at, accepted_recorded_at,
    original_due_at, due_at, supplement_rounds, extensions, settlement, settled_at, settled_recorded_at,
    returned_at, returned_recorded_at, papers_digitised_at, papers_reused_at, result_digitised_at,
    result_deposited_at, fee)
  select ${unitId}, ${dossierId(seed)}, coalesce(s.settled_recorded_at, s.accepted_at),
    s.given_code,
    s."procedureId", s.code, s.name, s."fieldCode", s."fieldName", s."termAmount", s."termUnit", s."legacyLevel",
    case when s.r3 < 0.0124 then 'desk' else 'online' end, s.person, s.person_number, s.phone, s.address,
    lower(s.given_code) || s.search, s.officer,
    case s.settlement when 'result' then 'returned' when 'withdrawn' then 'withdrawn' else 'in-progress' end,
    case s.settlement when 'withdrawn' then 'in-progress' end,
    s.accepted_at - make_interval(secs => 300 + 9000 * s.r2), s.accepted_at, s.accepted_at, s.due_at, s.due_at, 0, 0,
    s.settlement, case when s.settlement is not null then least(s.settled_at, s.settled_recorded_at) end,
    s.settled_recorded_at,
    case when s.settlement = 'result' then least(s.settled_at, s.settled_recorded_at) end,
    case when s.settlement = 'result' then s.settled_recorded_at end,
    case when s.r1 * 1000 - floor(s.r1 * 1000) < 0.9463 then s.accepted_at end, null,
    case when s.settlement = 'result' and s.r3 > 0.1778 then s.settled_recorded_at end,
    case when s.settlement = 'result' and s.r3 > 0.9898 then s.settled_recorded_at end, s.fee
  from settled s`

/** In the text itself, so that the planner knows how many rows will come. */
const wholeNumber = (count: number): Sql => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${count}`)
  return raw(String(count))
}

/** Rising, so that the indexes fill from one side. */
const dossierId = (seed: number): Sql =>
  sql`(${seed.toString(16).padStart(8, '0')} || '-0000-8000-8000-' || lpad(to_hex(s.g), 12, '0'))::uuid`

const derivedId = (table: number): Sql =>
  sql`overlay(d.id::text placing ${String(table)} from 11 for 1)::uuid`

export const insertPayments = (unitId: number): Sql => sql`
  insert into dossiers.payment (unit_id, id, recorded_at, dossier_id, amount, method, paid_at)
  select d.unit_id, ${derivedId(1)}, d.accepted_at, d.id, d.fee, 'online', d.accepted_at
  from dossiers.dossier d where d.unit_id = ${unitId} and d.fee > 0`

export const insertResponses = (unitId: number, seed: number): Sql => sql`
  insert into surveys.response (unit_id, id, recorded_at, removed, dossier_code, answered_on, mode, level, opinion)
  select d.unit_id, ${derivedId(2)}, d.settled_recorded_at, false, d.code,
    (d.settled_recorded_at at time zone 'Asia/Ho_Chi_Minh')::date, 'online',
    case when hashtextextended(d.code, ${seed + 3}) & 4095 < 3398 then 'very-satisfied' else 'satisfied' end, ''
  from dossiers.dossier d
  where d.unit_id = ${unitId} and d.settlement = 'result' and hashtextextended(d.code, ${seed + 4}) & 4095 < 1324`

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
