create schema publishing;
select platform.open_journal('publishing');

create table publishing.procedure_posting (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  notice text not null,
  notice_signed_on date not null,
  subject text not null,
  basis text not null,
  procedure_count integer,
  posted_on date not null,
  places text not null,
  primary key (unit_id, id),
  constraint posted_after_signing check (posted_on >= notice_signed_on));
create unique index one_posting_per_notice
  on publishing.procedure_posting (unit_id, notice, notice_signed_on) where not removed;
comment on table publishing.procedure_posting is 'Niêm yết thủ tục hành chính: a notice and where it was posted';
select platform.guard('publishing.procedure_posting');
select platform.publish_facts('publishing', 'procedure_posting');

create table publishing.publicity (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  kind text not null check (kind in ('radio', 'website', 'meeting', 'zalo', 'poster', 'other')),
  done_on date not null,
  subject text not null,
  link text not null,
  primary key (unit_id, id));
comment on table publishing.publicity is 'Tuyên truyền cải cách hành chính';
select platform.guard('publishing.publicity');
select platform.publish_facts('publishing', 'publicity');
