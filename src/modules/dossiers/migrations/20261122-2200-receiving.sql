-- Receiving at the desk: who hands in for whom, the code of the portal, the press of the button,
-- dossiers that are not accepted yet, and the register of the people met.
alter table dossiers.dossier add column portal_code text;
alter table dossiers.dossier add column submitter_name text;
alter table dossiers.dossier add column submitter_number text;
alter table dossiers.dossier add column authorisation text;
alter table dossiers.dossier add column reception_key uuid;
alter table dossiers.dossier add column reception_place integer;
alter table dossiers.dossier add constraint who_hands_in_for_another_shows_why
  check ((submitter_name is null) = (authorisation is null));
comment on column dossiers.dossier.portal_code is 'Its code on the national portal, for one handed in there';
comment on column dossiers.dossier.submitter_name is 'Who handed it in for the applicant; empty when the applicant came';
comment on column dossiers.dossier.authorisation is 'The paper by which the submitter acts (ủy quyền)';
comment on column dossiers.dossier.reception_key is 'The form it was typed into: pressed twice, the button makes one dossier; a batch shares it';
comment on column dossiers.dossier.reception_place is 'Its row in that form, from 1';
create unique index one_dossier_for_one_press on dossiers.dossier (unit_id, reception_key, reception_place)
  where reception_key is not null;
create index dossiers_of_a_person on dossiers.dossier (unit_id, applicant_number, submitted_at)
  where applicant_number is not null;
create index dossiers_of_a_phone on dossiers.dossier (unit_id, applicant_phone, submitted_at)
  where applicant_phone is not null;
create index dossiers_not_accepted on dossiers.dossier (unit_id, submitted_at, id) where accepted_at is null;

create table dossiers.intake_form (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  typed jsonb not null,
  primary key (unit_id, id));
comment on table dossiers.intake_form is 'What was typed for a dossier that could not be accepted yet, so that its completion types nothing again';
comment on column dossiers.intake_form.id is 'Of the dossier';
select platform.guard('dossiers.intake_form');

create table dossiers.citizen (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  number text not null,
  name text not null,
  birth_date date,
  sex text check (sex in ('male', 'female')),
  address text not null,
  phone text,
  source text not null check (source in ('card-qr', 'typed', 'dossier')),
  search_text text not null,
  primary key (unit_id, id),
  constraint a_number_is_one_person unique (unit_id, number));
comment on table dossiers.citizen is 'People and organisations met at the desk, as last told; without a number nobody can be told apart and has no row';
comment on column dossiers.citizen.number is 'Personal identification number, or the tax number of an organisation';
comment on column dossiers.citizen.source is 'Where it was last told: read from the card, typed, or taken over from an earlier dossier';
comment on column dossiers.citizen.search_text is 'Name, number and phone in small letters without Vietnamese marks';
select platform.guard('dossiers.citizen');
create index citizens_by_phone on dossiers.citizen (unit_id, phone) where phone is not null;
