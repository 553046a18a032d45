create schema calendar;
select platform.open_journal('calendar');

create table calendar.work_calendar (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  name text not null,
  effective_from date not null,
  effective_to date,
  calendar jsonb not null,
  primary key (unit_id, id));
comment on table calendar.work_calendar is 'The versions of a unit''s working calendar: office hours and every exceptional day with its source';
select platform.guard('calendar.work_calendar');
select platform.publish_facts('calendar', 'work_calendar');
