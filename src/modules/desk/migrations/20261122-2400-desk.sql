create schema desk;
select platform.open_journal('desk');

create table desk.saved_filter (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  person text not null,
  name text not null,
  query text not null,
  primary key (unit_id, id));
create unique index one_saved_filter_per_name on desk.saved_filter (unit_id, person, lower(name)) where not removed;
comment on table desk.saved_filter is 'Worklists that a person wants to open again, with their order and filters';
comment on column desk.saved_filter.query is 'The part of the address behind the question mark';
select platform.guard('desk.saved_filter');

create table desk.alert (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  dossier_id uuid not null,
  dossier_code text not null,
  officer text not null,
  kind text not null check (kind in ('half', 'four-fifths', 'eve', 'due')),
  due_at timestamptz not null,
  raised_at timestamptz not null,
  mail text not null check (mail in ('waiting', 'not-wanted', 'sending', 'sent', 'failed')),
  mailed_at timestamptz,
  primary key (unit_id, id),
  constraint an_alert_is_raised_once unique (unit_id, dossier_id, kind, due_at));
comment on table desk.alert is 'That so much of the term of a dossier has passed; told once for each due date';
comment on column desk.alert.due_at is 'The due date it was about; another date is another alert';
comment on column desk.alert.mail is 'sending is written before the letter goes out: a crash in between leaves it there, and it is not sent again';
select platform.guard('desk.alert');
create index alerts_of_an_officer on desk.alert (unit_id, officer, raised_at);
create index alerts_to_mail on desk.alert (unit_id, officer) where mail in ('waiting', 'failed');

create table desk.alert_choice (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  person text not null,
  email text not null,
  half boolean not null,
  four_fifths boolean not null,
  eve boolean not null,
  due boolean not null,
  primary key (unit_id, id),
  constraint one_choice_of_alerts_per_person unique (unit_id, person));
comment on table desk.alert_choice is 'Which alerts a person wants, and where by e-mail; without a row all of them, none by e-mail';
select platform.guard('desk.alert_choice');

create table desk.target (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  indicator text not null,
  hundredths integer not null,
  source text not null,
  certainty text not null check (certainty in ('read', 'secondary', 'memory', 'design')),
  primary key (unit_id, id),
  constraint one_target_per_indicator unique (unit_id, indicator),
  constraint a_target_is_a_rate check (hundredths between 0 and 10000));
comment on table desk.target is 'Targets that the unit set itself; those not here are the program''s own (targets.ts)';
comment on column desk.target.hundredths is 'Hundredths of a percent: 300 is 3%';
select platform.guard('desk.target');
