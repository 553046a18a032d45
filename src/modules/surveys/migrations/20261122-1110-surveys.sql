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
