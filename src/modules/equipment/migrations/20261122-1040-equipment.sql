create schema equipment;
select platform.open_journal('equipment');

create table equipment.equipment (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  kind text not null,
  name text not null,
  received_on date not null,
  holder text not null,
  condition text not null,
  primary key (unit_id, id));
comment on table equipment.equipment is 'One row a machine';
select platform.guard('equipment.equipment');
select platform.publish_facts('equipment', 'equipment');

create table equipment.certificate (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  kind text not null check (kind in ('staff-token', 'agency-token', 'sim-pki')),
  holder text not null,
  requested_on date not null,
  granted_on date,
  status text not null check (status in ('requested', 'granted', 'active', 'revoked')),
  primary key (unit_id, id),
  constraint granted_after_request check (granted_on >= requested_on));
comment on table equipment.certificate is 'Chứng thư số: asked for and granted are two days';
comment on column equipment.certificate.granted_on is 'Null while only asked for';
select platform.guard('equipment.certificate');
select platform.publish_facts('equipment', 'certificate');

create table equipment.meeting_facility (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  levels integer not null check (levels between 0 and 2),
  description text not null,
  effective_on date not null,
  primary key (unit_id, id));
comment on table equipment.meeting_facility is 'How far online meetings reach; the newest row in effect counts';
comment on column equipment.meeting_facility.levels is 'Code of the report''s appendix: 0 none, 1 two levels, 2 three levels';
select platform.guard('equipment.meeting_facility');
select platform.publish_facts('equipment', 'meeting_facility');
