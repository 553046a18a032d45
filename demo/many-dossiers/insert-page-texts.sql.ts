import { type Sql, sql } from '#platform/db/database.ts'

/** A paragraph as it is read, and in small letters without marks. */
type Paragraph = { text: string; plain: string }

/** What page texts are put together from. */
export const createParagraphs = (paragraphs: readonly Paragraph[]): Sql => sql`
  create temporary table paragraph on commit drop as
  select p.ordinality - 1 as place, p.text, p.plain
  from rows from (jsonb_to_recordset(${JSON.stringify(paragraphs)}::jsonb) as (text text, plain text))
    with ordinality as p (text, plain, ordinality)`

/** So that the planner knows how few they are. */
export const analyzeParagraphs = sql`analyze paragraph`

/** How the index is made, to make it again. */
export const indexOfWords = sql`select pg_get_indexdef('digitisation.words_of_pages'::regclass) as index`
export const dropIndexOfWords = sql`drop index digitisation.words_of_pages`

/** A page of its result for `count` dossiers from all over the period, each text of four paragraphs. */
export const insertPageTexts = (unitId: number, count: number): Sql => sql`
  with owner as (
    select id, field_code, row_number() over () as number from dossiers.dossier
    where unit_id = ${unitId} and ('x' || right(id::text, 4))::bit(16)::int % 4 = 1 limit ${count}),
  file as (
    insert into digitisation.file (unit_id, id, recorded_at, sha256, name, kind, size, page_count, came_by)
    values (${unitId}, gen_random_uuid(), now(), repeat('0', 64), 'do-luong.pdf', 'pdf', 1, ${count}, 'desk')
    returning id),
  page as (
    insert into digitisation.page (unit_id, id, recorded_at, removed, file_id, number, owner_kind, owner_id, position, turn)
    select ${unitId}, gen_random_uuid(), now(), false, file.id, owner.number, 'result', owner.id, 1, 0 from owner, file
    returning id, number, owner_id),
  drawn as (
    select page.id, page.number, owner.field_code,
      string_agg(p.text, ' ' order by n) as text, string_agg(p.plain, ' ' order by n) as plain
    from page join owner on owner.id = page.owner_id cross join generate_series(1, 4) n
    join paragraph p on p.place = abs(hashint4extended(page.number, n)) % (select count(*) from paragraph)
    group by page.id, page.number, owner.field_code)
  insert into digitisation.page_text
    (unit_id, page_id, state, text, search_text, audience, words, read_at)
  select ${unitId}, id, 'file', text, plain, field_code,
    digitisation.words_of(plain, field_code), timestamptz '2024-01-01' + make_interval(secs => number) from drawn`
