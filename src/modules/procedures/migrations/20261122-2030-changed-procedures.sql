alter table procedures.procedure add column withdrawn_on date;
alter table procedures.procedure add column import_id uuid;
comment on column procedures.procedure.withdrawn_on is 'The day on which the version was taken back as a mistake; nothing is received by it any more';
comment on column procedures.procedure.import_id is 'The import that brought the version; an import is taken back as one';
alter table procedures.procedure drop constraint one_version_of_a_procedure_per_day;
create unique index one_version_of_a_procedure_per_day
  on procedures.procedure (unit_id, code, effective_from) where withdrawn_on is null;

create table procedures.tariff (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  tariff_id text not null,
  tariff jsonb not null,
  withdrawn_on date,
  primary key (unit_id, id));
comment on table procedures.tariff is 'Tariffs that the unit entered, beside the national ones of the program; of one tariff_id the newest in force counts';
select platform.guard('procedures.tariff');
select platform.publish_facts('procedures', 'tariff');
