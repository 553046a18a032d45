-- What every module's tables share: the unit of the session, the instant of knowledge,
-- guarded tables, journals and facts views. See ARCHITECTURE.md, "How a register is kept".

grant usage on schema platform to motcua_app;

create function platform.unit_id() returns integer
language sql stable parallel safe
return current_setting('motcua.unit_id')::integer;

create function platform.guard(rel regclass) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', rel);
  execute format('create policy own_unit_only on %s using (unit_id = (select platform.unit_id()))', rel);
  execute format('grant select, insert, update on %s to motcua_app', rel);
end $$;
comment on function platform.guard is 'Rows of other units are invisible to the application; nothing can be deleted';

create function platform.guard_history(rel regclass) returns void
language plpgsql as $$
begin
  perform platform.guard(rel);
  execute format('revoke update, delete, truncate on %s from motcua_app', rel);
end $$;
comment on function platform.guard_history is 'As guard, and the application can neither change nor remove a row';

create function platform.open_journal(schema_name text) returns void
language plpgsql as $$
begin
  execute format('grant usage on schema %I to motcua_app', schema_name);
  execute format($ddl$
    create table %1$I.journal (
      unit_id integer not null,
      id bigint generated always as identity,
      subject uuid not null,
      action text not null,
      occurred_at timestamptz not null,
      recorded_at timestamptz not null,
      actor text not null,
      evidence jsonb,
      changes jsonb not null,
      audit_number bigint not null,
      primary key (unit_id, id));
    comment on table %1$I.journal is 'One row an act, never changed: when it happened, when it was recorded, what it wrote';
    comment on column %1$I.journal.changes is 'table name → rows written, each with id and the columns that were set';
    create index journal_by_subject on %1$I.journal (unit_id, subject, id);
    create index journal_by_recording on %1$I.journal (unit_id, recorded_at)$ddl$, schema_name);
  perform platform.guard_history(format('%I.journal', schema_name)::regclass);
end $$;

create function platform.publish_facts(schema_name text, table_name text) returns void
language plpgsql as $$
begin
  execute format($ddl$
    create function %1$I.%3$I(known_at timestamptz) returns setof %1$I.%2$I
    language sql stable parallel safe as $facts$
      select t.* from %1$I.%2$I t
      where t.unit_id = (select platform.unit_id()) and t.recorded_at <= known_at
      union all
      select known.* from (
        select jsonb_object_agg(cell.key, cell.value order by j.audit_number) as cells
        from %1$I.%2$I t
        join %1$I.journal j on j.unit_id = t.unit_id and j.subject = t.id
        cross join jsonb_array_elements(j.changes -> %4$L) patch
        cross join jsonb_each(patch) cell
        where t.unit_id = (select platform.unit_id()) and t.recorded_at > known_at
          and j.recorded_at <= known_at and patch ->> 'id' = t.id::text
        group by t.id) folded
      cross join jsonb_populate_record(null::%1$I.%2$I, folded.cells) known
    $facts$ $ddl$, schema_name, table_name, table_name || '_facts', table_name);
  execute format('create index %I on %I.%I (unit_id, recorded_at)', table_name || '_by_recording', schema_name, table_name);
end $$;
comment on function platform.publish_facts is
  'Publishes <table>_facts(known_at), a view with one parameter that the planner inlines: each row as it was known
   at that instant. Rows untouched since then are read as they stand; only the others are folded from the journal';

create table platform.event (
  unit_id integer not null,
  id bigint generated always as identity,
  name text not null,
  payload jsonb not null,
  recorded_at timestamptz not null,
  primary key (unit_id, id));
comment on table platform.event is 'What happened, for other modules: written in the transaction of the act, delivered after it';
select platform.guard_history('platform.event');

create table platform.delivery (
  unit_id integer not null,
  event_id bigint not null,
  subscriber text not null,
  delivered_at timestamptz not null,
  primary key (unit_id, subscriber, event_id));
comment on table platform.delivery is 'An event that a subscriber has handled; written in the transaction of the handling';
select platform.guard_history('platform.delivery');
