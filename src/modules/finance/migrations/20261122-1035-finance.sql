create schema finance;
select platform.open_journal('finance');

create table finance.finance_decision (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  notation text not null,
  signed_on date not null,
  subject text not null,
  kind text not null,
  primary key (unit_id, id));
create unique index one_finance_decision_per_notation
  on finance.finance_decision (unit_id, notation, signed_on) where not removed;
comment on table finance.finance_decision is 'Decisions and reports on budget and public property';
select platform.guard('finance.finance_decision');
select platform.publish_facts('finance', 'finance_decision');

create table finance.public_asset (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  name text not null,
  kind text not null,
  received_on date not null,
  value bigint,
  note text not null,
  primary key (unit_id, id));
comment on table finance.public_asset is 'Tài sản công in the keeping of the commune';
comment on column finance.public_asset.value is 'Nguyên giá, whole đồng; null while not known';
select platform.guard('finance.public_asset');
select platform.publish_facts('finance', 'public_asset');
