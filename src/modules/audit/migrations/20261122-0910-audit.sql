create schema audit;
grant usage on schema audit to motcua_app;

create table audit.entry (
  unit_id integer not null,
  number bigint not null,
  module text not null,
  action text not null,
  subject uuid not null,
  actor text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  digest bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (unit_id, number));
comment on table audit.entry is 'Every act of a unit in order; each hash covers the row and the hash before it';
comment on column audit.entry.digest is 'SHA-256 of what the act wrote into its journal';
select platform.guard_history('audit.entry');

create table audit.chain (
  unit_id integer primary key,
  last_number bigint not null,
  last_hash bytea not null);
comment on table audit.chain is 'The newest link of each unit''s chain';
alter table audit.chain enable row level security;
create policy own_unit_only on audit.chain using (unit_id = (select platform.unit_id()));
grant select on audit.chain to motcua_app;

create function audit.digest_of(evidence jsonb, changes jsonb) returns bytea
language sql immutable parallel safe
return sha256(convert_to(coalesce(evidence::text, '') || '|' || changes::text, 'UTF8'));

create function audit.hash_of(e audit.entry) returns bytea
language sql immutable parallel safe
return sha256(e.previous_hash || e.digest || convert_to(
  concat_ws('|', e.unit_id, e.number, e.module, e.action, e.subject, e.actor,
    extract(epoch from e.occurred_at), extract(epoch from e.recorded_at)), 'UTF8'));

-- Runs as the owner, because the application may not write the chain except through here.
create function audit.append(
  module text, action text, subject uuid, actor text,
  occurred_at timestamptz, recorded_at timestamptz, evidence jsonb, changes jsonb) returns bigint
language plpgsql security definer set search_path = audit, pg_temp as $$
declare
  digest constant bytea := audit.digest_of(evidence, changes);
  added audit.entry;
begin
  loop
    update audit.chain c set last_number = c.last_number + 1, last_hash = audit.hash_of(row(
      c.unit_id, c.last_number + 1, module, action, subject, actor, occurred_at, recorded_at, digest, c.last_hash, null))
    from (select last_hash as hash from audit.chain where unit_id = platform.unit_id() for update) previous
    where c.unit_id = platform.unit_id()
    returning c.unit_id, c.last_number, module, action, subject, actor, occurred_at, recorded_at, digest,
      previous.hash, c.last_hash into added;
    exit when found;
    insert into audit.chain values (platform.unit_id(), 0, sha256('')) on conflict do nothing;
  end loop;
  insert into audit.entry values (added.*);
  return added.number;
end $$;
