create table dossiers.hand_over (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  dossier_id uuid not null,
  method text not null check (method in ('desk', 'post', 'electronic')),
  taken_by text not null,
  authorisation text,
  proof text not null,
  signature text,
  photo text,
  handed_at timestamptz not null,
  primary key (unit_id, id),
  constraint a_hand_over_names_the_taker check (taken_by <> ''),
  constraint a_hand_over_has_proof check (proof <> ''));
comment on table dossiers.hand_over is 'Trả kết quả: to whom each result went, how, and what shows it; a corrected result is handed over again';
comment on column dossiers.hand_over.authorisation is 'The paper by which somebody else than the applicant took it';
comment on column dossiers.hand_over.proof is 'The line of the book, the receipt of the post, or where the e-delivery went';
comment on column dossiers.hand_over.signature is 'SHA-256 of the signature drawn on the screen; photo likewise';
select platform.guard('dossiers.hand_over');
create index hand_overs_of_a_dossier on dossiers.hand_over (unit_id, dossier_id, handed_at);

alter table dossiers.paper add column returned_at timestamptz;
comment on column dossiers.paper.returned_at is 'When the original went back to the applicant';

alter table dossiers.payment add column receipt_number text;
comment on column dossiers.payment.receipt_number is 'Số biên lai; empty for payments that carry none';
