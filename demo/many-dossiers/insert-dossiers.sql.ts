import { raw, type Sql, sql } from '#platform/db/database.ts'

type Bulk = {
  unitId: number
  seed: number
  days: readonly string[]
  /** Midnight after the last day. */
  end: Date
  agencyCode: { qcvn102: string; qd20: string }
  perDay: number
}

/** The dossiers from one number to another, both counted. */
export type Part = { first: number; last: number }

/** Like the half-year: 96 in 100 in time, 3 clicked late, few withdrawn; open are those not yet due. */
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
    result_deposited_at, fee, paid_by)
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
    case when s.settlement = 'result' and s.r3 > 0.9898 then s.settled_recorded_at end, s.fee,
    case when s.fee > 0 then 'online' end
  from settled s`

/** In the text itself, so that the planner knows how many rows will come. */
const wholeNumber = (count: number): Sql => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${count}`)
  return raw(String(count))
}

/** Rising, so that the indexes fill from one side. */
const dossierId = (seed: number): Sql =>
  sql`(${seed.toString(16).padStart(8, '0')} || '-0000-8000-8000-' || lpad(to_hex(s.g), 12, '0'))::uuid`
