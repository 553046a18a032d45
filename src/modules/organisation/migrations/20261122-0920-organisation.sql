create schema organisation;
select platform.open_journal('organisation');

create table organisation.unit (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  name text not null,
  short_name text not null,
  place text not null,
  superior text not null,
  superior_in_text text not null,
  agency_code_2016 text not null,
  agency_code_2020 text not null,
  scheme text not null check (scheme in ('day', 'hour')),
  grain text not null check (grain in ('minute', 'day')),
  effective_from date not null,
  effective_to date,
  succeeded_by integer,
  primary key (unit_id, id),
  constraint one_row_per_unit unique (unit_id));
comment on table organisation.unit is 'A People''s Committee; a merged unit keeps its rows and names its successor';
comment on column organisation.unit.place is 'Địa danh, as the head of its documents writes it';
comment on column organisation.unit.superior is 'As the letterhead writes it, in capitals; superior_in_text is how a sentence names it';
comment on column organisation.unit.agency_code_2016 is 'Mã định danh by QCVN 102:2016, in dossier codes until 30/06/2025; agency_code_2020 by QĐ 20/2020/QĐ-TTg since';
comment on column organisation.unit.succeeded_by is 'The unit_id of the unit that took this one in';
comment on column organisation.unit.scheme is 'How working days are counted: whole days, the legal default, or 8 working hours each';
comment on column organisation.unit.grain is 'Whether early and late are told by the minute or by the day';
select platform.guard('organisation.unit');
select platform.publish_facts('organisation', 'unit');

-- Runs as the owner: before a unit is chosen there is no unit whose rows could be seen.
create function organisation.list_units() returns table (unit_id integer, name text)
language sql stable security definer set search_path = organisation, pg_temp
begin atomic
  select u.unit_id, u.short_name from organisation.unit u order by u.unit_id;
end;
