create schema procedures;
select platform.open_journal('procedures');

create table procedures.procedure (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  code text not null,
  name text not null,
  field_code text not null,
  field_name text not null,
  term_amount integer not null,
  term_unit text not null
    check (term_unit in ('same-day', 'hour', 'working-hour', 'working-day', 'calendar-day', 'month')),
  fee_note text not null,
  tariff text,
  papers jsonb not null,
  result text not null,
  online_level text not null check (online_level in ('full', 'partial', 'none')),
  legacy_level integer not null,
  joint text check (joint in ('same-level', 'across-levels')),
  competent_level text not null check (competent_level in ('commune', 'district', 'province')),
  internal_process_approved boolean not null,
  internal_process_digital boolean not null,
  posted_on date,
  certainty jsonb not null,
  source text not null,
  effective_from date not null,
  effective_to date,
  primary key (unit_id, id),
  constraint one_version_of_a_procedure_per_day unique (unit_id, code, effective_from),
  constraint a_term_is_not_empty check (term_amount > 0),
  constraint four_levels_before_2022 check (legacy_level between 1 and 4),
  constraint effect_ends_after_it_begins check (effective_to >= effective_from));
comment on table procedures.procedure is 'Versions of the procedures a unit receives; a dossier pins the version in force when it was accepted';
comment on column procedures.procedure.certainty is 'Which of code, term, fee, papers and online level were verified in law';
comment on column procedures.procedure.tariff is 'The national tariff it is charged by: none for free, null for a charge that is not national';
comment on column procedures.procedure.papers is 'Thành phần hồ sơ: name, kind, copies, whether it must be digitised';
comment on column procedures.procedure.posted_on is 'Niêm yết; null while it is not posted';
comment on column procedures.procedure.legacy_level is 'Level 1 to 4 of the scheme before NĐ 42/2022';
comment on column procedures.procedure.joint is 'Liên thông: cùng cấp hoặc giữa các cấp';
select platform.guard('procedures.procedure');
select platform.publish_facts('procedures', 'procedure');
