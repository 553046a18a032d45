create schema surveys;
select platform.open_journal('surveys');

create table surveys.response (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  dossier_code text not null,
  answered_on date not null,
  mode text not null check (mode in ('online', 'paper')),
  level text not null check (level in ('very-satisfied', 'satisfied', 'neutral', 'dissatisfied')),
  opinion text not null,
  primary key (unit_id, id),
  constraint one_response_per_dossier unique (unit_id, dossier_code));
comment on table surveys.response is 'Phiếu lấy ý kiến hài lòng, each tied to a dossier; the respondent is not named (NĐ 61/2018 Đ.27(3))';
select platform.guard('surveys.response');
select platform.publish_facts('surveys', 'response');
create index responses_by_day on surveys.response (unit_id, answered_on) include (mode, level, removed, recorded_at);
comment on index surveys.responses_by_day is 'Answers are counted by day and level without reading what was said';
