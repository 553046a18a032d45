create schema reporting;
select platform.open_journal('reporting');

create table reporting.section_text (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  period_from date not null,
  period_to date not null,
  section text not null,
  body text not null,
  primary key (unit_id, id),
  constraint one_text_per_section unique (unit_id, period_from, period_to, section));
comment on table reporting.section_text is 'What the writer of a report adds in words; figures are never typed here';
select platform.guard('reporting.section_text');
select platform.publish_facts('reporting', 'section_text');

create table reporting.manual_figure (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  period_from date not null,
  period_to date not null,
  row_key text not null,
  value numeric,
  reason text not null check (reason in ('known', 'not-applicable', 'not-known')),
  note text not null,
  primary key (unit_id, id),
  constraint one_figure_per_row unique (unit_id, period_from, period_to, row_key),
  constraint known_has_a_value check ((reason = 'known') = (value is not null)));
comment on table reporting.manual_figure is 'Cells of the appendix that no register holds: a value, or why there is none';
select platform.guard('reporting.manual_figure');
select platform.publish_facts('reporting', 'manual_figure');

create table reporting.issued_report (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  kind text not null,
  period_from date not null,
  period_to date not null,
  known_at timestamptz not null,
  clock text not null check (clock in ('recorded', 'occurred')),
  definitions_version text not null,
  content text not null,
  hash text not null,
  primary key (unit_id, id));
comment on column reporting.issued_report.content is 'JSON as text, so that its order is kept and its hash can be taken again';
comment on table reporting.issued_report is 'Reports as they were issued, frozen: figures, words, appendix and the hash over them';
select platform.guard_history('reporting.issued_report');
