-- The search box looks for words on scanned pages. Words are split at everything that is neither letter nor digit,
-- so that 2024 is found in 15/6/2024 and ubnd in 12/QĐ-UBND, and are kept apart from the text: choosing the pages
-- then reads no texts.

alter table digitisation.page_text set (toast_tuple_target = 128);
create function digitisation.words_of(search_text text, audience text) returns tsvector
language sql immutable strict parallel safe as $$
  select strip(to_tsvector('simple'::regconfig, regexp_replace(search_text, '[^a-z0-9]+', ' ', 'g')))
    || array_to_tsvector(array['@' || audience])
$$;
comment on function digitisation.words_of is 'What the column words of a page holds';

alter table digitisation.page_text add column audience text, add column words tsvector;
update digitisation.page_text set audience = '', words = digitisation.words_of(search_text, '');
alter table digitisation.page_text alter column audience set not null, alter column words set not null;
comment on column digitisation.page_text.audience is 'Whose work the page is, by a name that the module above gives: the
  field of the dossier. Who may see it is decided there; empty for pages from before, which are looked at one by one';
comment on column digitisation.page_text.words is 'The words of search_text without their places, and the audience behind @, for the search box';

drop index digitisation.words_of_pages;
create index words_of_pages on digitisation.page_text using gin (words) with (gin_pending_list_limit = 512);
create index pages_by_reading on digitisation.page_text (unit_id, read_at, page_id) where state in ('file', 'recognised');
comment on index digitisation.pages_by_reading is 'Pages that hold text, in the order in which they were read';

create function digitisation.search_pages(query tsquery, before_at timestamptz, before_id uuid, most integer)
returns table (page_id uuid, read_at timestamptz)
language plpgsql stable security definer set search_path = digitisation, pg_temp as $$
declare
  pages uuid[];
begin
  -- Of common words the pages read last hold enough.
  execute
    'select array_agg(newest.page_id) from (
       select hit.page_id from (
         select t.page_id, t.read_at, t.words from digitisation.page_text t
         where t.unit_id = $1 and t.state in (''file'', ''recognised'')
           and ($3 is null or (t.read_at, t.page_id) < ($3, $4))
         order by t.read_at desc, t.page_id desc limit 1000) hit
       where hit.words @@ $2 order by hit.read_at desc, hit.page_id desc limit $5) newest'
    into pages using platform.unit_id(), query, before_at, before_id, most;
  if cardinality(pages) < most or pages is null then
    -- Pages with rare ones are soon gathered by the index of words.
    execute
      'with hit as materialized (
         select t.page_id, t.read_at from digitisation.page_text t
         where t.unit_id = $1 and t.words @@ $2 and t.state in (''file'', ''recognised'')
           and ($3 is null or (t.read_at, t.page_id) < ($3, $4)))
       select array_agg(newest.page_id) from (
         select hit.page_id from hit order by hit.read_at desc, hit.page_id desc limit $5) newest'
      into pages using platform.unit_id(), query, before_at, before_id, most;
  end if;
  return query select t.page_id, t.read_at from digitisation.page_text t
    where t.unit_id = platform.unit_id() and t.page_id = any (pages) order by t.read_at desc, t.page_id desc;
end $$;
comment on function digitisation.search_pages is
  'The pages of the session''s unit that hold the words, those read last first, also pages that were taken out. As the
   owner, because under row-level security an index of words is not used; always for the one unit of the session';
revoke execute on function digitisation.search_pages from public;
grant execute on function digitisation.search_pages to motcua_app;
