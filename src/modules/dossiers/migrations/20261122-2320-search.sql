-- Search by whole and begun words: code parts, names without marks, numbers and telephones, these two
-- from their end as well. It needs no extension, so every server has it; existing rows are indexed here.

create function dossiers.search_words(search_text text) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(array_remove(string_to_array(
  translate(search_text, '-.', '  ') || ' ~' || replace(reverse(right(search_text, 23)), ' ', ' ~'), ' '), ''));
comment on function dossiers.search_words is
  'The words of search_text; its last 23 letters, where citizen number and telephone stand, also backwards behind ~,
   so that a number is found by its last digits. Without a table in it, so that the planner writes it out';

create index dossiers_by_word on dossiers.dossier using gin (dossiers.search_words(search_text))
  with (gin_pending_list_limit = 512);

create function dossiers.search(query tsquery, before_at timestamptz, before_id uuid, most integer)
returns uuid[]
language plpgsql stable security definer set search_path = dossiers, pg_temp as $$
declare
  found uuid[];
begin
  -- Of a common word the newest hold enough.
  execute
    'select array_agg(hit.id) from (
       select newest.id from (
         select d.id, d.search_text, d.accepted_recorded_at from dossiers.dossier d
         where d.unit_id = $1 and d.accepted_recorded_at is not null
           and ($3 is null or (d.accepted_recorded_at, d.id) < ($3, $4))
         order by d.accepted_recorded_at desc, d.id desc limit 3000) newest
       where dossiers.search_words(newest.search_text) @@ $2
       order by newest.accepted_recorded_at desc, newest.id desc limit $5) hit'
    into found using platform.unit_id(), query, before_at, before_id, most;
  if cardinality(found) = most then
    return found;
  end if;
  -- Of a rare one all are soon gathered by the index of words.
  execute
    'with hit as materialized (
       select d.id, d.accepted_recorded_at from dossiers.dossier d
       where d.unit_id = $1 and dossiers.search_words(d.search_text) @@ $2 and d.accepted_recorded_at is not null
         and ($3 is null or (d.accepted_recorded_at, d.id) < ($3, $4)))
     select array_agg(id) from (
       select id from hit order by accepted_recorded_at desc, id desc limit $5) newest'
    into found using platform.unit_id(), query, before_at, before_id, most;
  return found;
end $$;
comment on function dossiers.search is
  'The newest dossiers of the session''s unit that hold the words. As the owner, because under row-level security
   an index of words is not used; always for the one unit of the session';
revoke execute on function dossiers.search from public;
grant execute on function dossiers.search to motcua_app;
