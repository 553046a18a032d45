import { join, raw, type Sql, sql } from '#platform/db/database.ts'

export type Column = { name: string; type: string }

export const columnsOf = (table: string): Sql => sql`
  select attname as name, format_type(atttypid, null) as type from pg_attribute
  where attrelid = ${table}::regclass and attnum > 0 order by attnum`

type Cells = Readonly<Record<string, unknown>>

/** What receiving a dossier writes, as bare values. */
export type FloorReception = {
  unitId: number
  agencyCode: string
  day: string
  now: Date
  dossierId: string
  dossier: Cells
  papers: readonly Cells[]
  changes: Cells
  actor: string
}

/**
 * The rows of an acceptance in one statement: the number from the same counter, the dossier with its
 * code, its papers, the journal, the link of the audit chain, the event.
 */
export const receiveFloor = (
  { unitId, agencyCode, day, now, dossierId, dossier, papers, changes, actor }: FloorReception,
  tables: { dossier: Column[]; paper: Column[] },
): Sql => sql`
  with numbered as (
    insert into dossiers.code_counter as c (unit_id, agency_code, day, last_number)
    values (${unitId}::int, ${agencyCode}, ${day}::date, 1)
    on conflict (unit_id, agency_code, day) do update set last_number = c.last_number + 1
    returning last_number),
  coded as (
    select ${agencyCode} || '-' || to_char(${day}::date, 'YYMMDD') || '-' || lpad(last_number::text, 4, '0') as code
    from numbered),
  received as (
    insert into dossiers.dossier (${names(tables.dossier)})
    select ${cells(tables.dossier, dossier, { code: sql`coded.code`, search_text: sql`lower(coded.code) || ${dossier.search_text}` })}
    from coded),
  handed_in as (
    insert into dossiers.paper (${names(tables.paper)})
    values ${join(papers.map((paper) => sql`(${cells(tables.paper, paper, {})})`))}),
  told as (
    insert into platform.event (unit_id, name, payload, recorded_at)
    select ${unitId}::int, 'dossiers.accepted', jsonb_build_object('code', code), ${now}::timestamptz from coded),
  act as (select jsonb_set(${JSON.stringify(changes)}::jsonb, '{dossier,0,code}', to_jsonb(code)) as changes from coded),
  link as (
    update audit.chain c set last_number = c.last_number + 1,
      last_hash = sha256(c.last_hash || sha256(convert_to(act.changes::text, 'UTF8')) || convert_to(
        concat_ws('|', c.unit_id, c.last_number + 1, 'dossiers', 'accept', ${dossierId}::text, ${actor}::text,
          extract(epoch from ${now}::timestamptz), extract(epoch from ${now}::timestamptz)), 'UTF8'))
    from act where c.unit_id = ${unitId}::int
    returning c.last_number as number, old.last_hash as previous_hash, c.last_hash as hash,
      sha256(convert_to(act.changes::text, 'UTF8')) as digest, act.changes),
  audited as (
    insert into audit.entry (unit_id, number, module, action, subject, actor, occurred_at, recorded_at, digest, previous_hash, hash)
    select ${unitId}::int, number, 'dossiers', 'accept', ${dossierId}::uuid, ${actor}, ${now}::timestamptz, ${now}::timestamptz,
      digest, previous_hash, hash from link)
  insert into dossiers.journal (unit_id, subject, action, occurred_at, recorded_at, actor, evidence, changes, audit_number)
  select ${unitId}::int, ${dossierId}::uuid, 'accept', ${now}::timestamptz, ${now}::timestamptz, ${actor}, null, changes, number
  from link`

const names = (columns: Column[]): Sql => join(columns.map(({ name }) => raw(name)))

const cells = (columns: Column[], row: Cells, given: Readonly<Record<string, Sql>>): Sql =>
  join(columns.map(({ name, type }) => given[name] ?? sql`${row[name] ?? null}::${raw(type)}`))

type Bounds = { unitId: number; start: Date; end: Date }

/** Every count of dossiers that the report states, in one reading of the rows as they stand. */
export const reportFloor = ({ unitId, start, end }: Bounds): Sql => {
  const isNew = sql`accepted_recorded_at >= ${start}`
  const settled = sql`settled_recorded_at < ${end}`
  const resolved = sql`settlement = 'result' and ${settled}`
  const pending = sql`(settled_recorded_at is null or settled_recorded_at >= ${end})`
  const late = sql`settled_recorded_at >= due_at + interval '1 minute'`
  const counts = [
    sql`true`,
    isNew,
    sql`${isNew} and channel = 'online'`,
    sql`${isNew} and channel = 'desk'`,
    sql`${isNew} and channel = 'post'`,
    sql`accepted_recorded_at < ${start}`,
    resolved,
    sql`${resolved} and settled_recorded_at < due_at`,
    sql`${resolved} and settled_recorded_at >= due_at and not (${late})`,
    sql`${resolved} and ${late}`,
    sql`${resolved} and ${late} and settled_at < due_at + interval '1 minute'`,
    pending,
    sql`${pending} and due_at < ${end}`,
    sql`settlement = 'withdrawn' and ${settled}`,
    sql`settlement = 'stopped' and ${settled}`,
    sql`settlement = 'refused' and ${settled}`,
    sql`extensions > 0`,
    sql`papers_digitised_at is not null`,
    sql`papers_reused_at is not null`,
    sql`${resolved} and result_digitised_at is not null`,
    sql`${resolved} and result_deposited_at is not null`,
    sql`${isNew} and legacy_level = 3`,
    sql`${isNew} and legacy_level = 3 and channel = 'online'`,
    sql`${isNew} and legacy_level = 4`,
    sql`${isNew} and legacy_level = 4 and channel = 'online'`,
    sql`${isNew} and fee > 0`,
    sql`${isNew} and fee > 0 and paid_by = 'online'`,
  ]
  return sql`
    select ${join(counts.map((which, n) => sql`count(*) filter (where ${which}) as ${raw(`count_${n}`)}`))}
    from dossiers.dossier
    where unit_id = ${unitId} and accepted_recorded_at < ${end}
      and (settled_recorded_at is null or settled_recorded_at >= ${start})`
}

/** The same with the counts of answers to surveys, which grow with the dossiers. */
export const statedFloor = (bounds: Bounds): Sql => {
  const { unitId, start, end } = bounds
  return sql`
    select * from (${reportFloor(bounds)}) dossiers,
    (select count(*) as answers, count(*) filter (where mode = 'online') as online,
        count(*) filter (where mode = 'paper') as on_paper,
        count(*) filter (where level = 'very-satisfied') as very_satisfied,
        count(*) filter (where level = 'satisfied') as satisfied,
        count(*) filter (where level = 'neutral') as neutral,
        count(*) filter (where level = 'dissatisfied') as dissatisfied
      from surveys.response where unit_id = ${unitId} and not removed
        and answered_on >= (${start}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
        and answered_on < (${end}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date) answers`
}

/** The columns of a worklist row, straight from the index by due date. */
export const worklistFloor = (unitId: number, columns: Sql): Sql => sql`
  select ${columns} from dossiers.dossier
  where unit_id = ${unitId} and settlement is null order by due_at, id limit 50`

/** One whole dossier by its primary key. */
export const dossierOfKey = (unitId: number, id: string): Sql =>
  sql`select * from dossiers.dossier where unit_id = ${unitId} and id = ${id}::uuid`

/** A dossier from the middle of the unit, whose telephone and number are known. */
export const searchedSamples = (unitId: number): Sql => sql`
  select id, code, applicant_name as name, applicant_phone as phone, applicant_number as number
  from dossiers.dossier
  where unit_id = ${unitId} and applicant_phone is not null and applicant_number is not null
  order by accepted_recorded_at offset 400000 limit 1`

/** Who settles most open dossiers of the unit, and when the last of all was accepted. */
export const busiestOfficer = (unitId: number): Sql => sql`
  select officer, (select max(accepted_recorded_at) from dossiers.dossier where unit_id = ${unitId}) as at
  from dossiers.dossier where unit_id = ${unitId} and settlement is null
  group by officer order by count(*) desc limit 1`
