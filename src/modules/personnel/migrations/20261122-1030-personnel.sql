create schema personnel;
select platform.open_journal('personnel');

create table personnel.staff_member (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  name text not null,
  position text not null,
  category text not null check (category in ('cadre', 'civil-servant')),
  sex text not null check (sex in ('male', 'female')),
  started_on date not null,
  ended_on date,
  end_reason text not null,
  primary key (unit_id, id),
  constraint ended_after_start check (ended_on >= started_on));
comment on table personnel.staff_member is 'One row for each term of a person in a post';
comment on column personnel.staff_member.name is 'May be blank where only counts are wanted';
comment on column personnel.staff_member.ended_on is 'First day on which the post is no longer held';
comment on column personnel.staff_member.end_reason is 'Empty while the post is held';
select platform.guard('personnel.staff_member');
select platform.publish_facts('personnel', 'staff_member');

create table personnel.quota (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  year integer not null,
  posts integer not null,
  document text not null,
  primary key (unit_id, id));
create unique index one_quota_per_year on personnel.quota (unit_id, year) where not removed;
comment on table personnel.quota is 'Biên chế granted for a year';
select platform.guard('personnel.quota');
select platform.publish_facts('personnel', 'quota');

create table personnel.contract_worker (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  name text not null,
  work text not null,
  started_on date not null,
  ended_on date,
  primary key (unit_id, id),
  constraint ended_after_start check (ended_on >= started_on));
comment on table personnel.contract_worker is 'Hợp đồng lao động';
comment on column personnel.contract_worker.ended_on is 'First day on which the person no longer works';
select platform.guard('personnel.contract_worker');
select platform.publish_facts('personnel', 'contract_worker');

create table personnel.training_turn (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  position text not null,
  course text not null,
  started_on date not null,
  ended_on date,
  document text not null,
  primary key (unit_id, id),
  constraint ended_after_start check (ended_on >= started_on));
comment on table personnel.training_turn is 'One person sent to one course';
select platform.guard('personnel.training_turn');
select platform.publish_facts('personnel', 'training_turn');

create table personnel.rotation_candidate (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  year integer not null,
  position text not null,
  listed_on date not null,
  document text not null,
  moved_on date,
  primary key (unit_id, id));
comment on table personnel.rotation_candidate is 'Chuyển đổi vị trí công tác: who is due to change posts in a year';
select platform.guard('personnel.rotation_candidate');
select platform.publish_facts('personnel', 'rotation_candidate');

create table personnel.discipline (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  staff text not null,
  side text not null check (side in ('government', 'party')),
  form text not null,
  decided_on date not null,
  document text not null,
  reason text not null,
  primary key (unit_id, id));
comment on table personnel.discipline is 'Kỷ luật, of government or Party';
select platform.guard('personnel.discipline');
select platform.publish_facts('personnel', 'discipline');

create table personnel.appointment (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  staff text not null,
  position text not null,
  decided_on date not null,
  document text not null,
  primary key (unit_id, id));
comment on table personnel.appointment is 'Bổ nhiệm of leading civil servants';
select platform.guard('personnel.appointment');
select platform.publish_facts('personnel', 'appointment');
