-- The list of dossiers asks the index of words too: for all that hold the words, when they are few enough to
-- be gathered. Of common words dossiers.search gives the newest, and filtered they are read along their order.

create function dossiers.holding(query tsquery, most integer) returns uuid[]
language plpgsql stable security definer set search_path = dossiers, pg_temp as $$
declare
  found uuid[];
begin
  -- Planned anew each time, so that the planner knows how common the words are.
  execute
    'select case when count(*) <= $3 then coalesce(array_agg(id), ''{}'') end from (
       select d.id from dossiers.dossier d
       where d.unit_id = $1 and dossiers.search_words(d.search_text) @@ $2 and d.accepted_recorded_at is not null
       limit $3 + 1) hit'
    into found using platform.unit_id(), query, most;
  return found;
end $$;
comment on function dossiers.holding is
  'All accepted dossiers of the session''s unit that hold the words; null when there are more than so many. As the owner for
   the same reason as dossiers.search';
revoke execute on function dossiers.holding from public;
grant execute on function dossiers.holding to motcua_app;
