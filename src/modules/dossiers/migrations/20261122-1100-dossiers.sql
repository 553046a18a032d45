create schema dossiers;
select platform.open_journal('dossiers');

-- What reports count stands first: a reading of a million rows then need not step over their texts.
create table dossiers.dossier (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  legacy_level integer not null,
  term_amount integer not null,
  supplement_rounds integer not null,
  extensions integer not null,
  fee bigint not null,
  submitted_at timestamptz not null,
  accepted_at timestamptz,
  accepted_recorded_at timestamptz,
  original_due_at timestamptz,
  due_at timestamptz,
  settled_at timestamptz,
  settled_recorded_at timestamptz,
  returned_at timestamptz,
  returned_recorded_at timestamptz,
  papers_digitised_at timestamptz,
  papers_reused_at timestamptz,
  result_digitised_at timestamptz,
  result_deposited_at timestamptz,
  paid_by text check (paid_by in ('online', 'desk', 'post')),
  settlement text check (settlement in ('result', 'refused', 'withdrawn', 'stopped')),
  channel text not null check (channel in ('desk', 'online', 'post')),
  field_name text not null,
  field_code text not null,
  state text not null,
  state_before text,
  procedure_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  term_unit text not null,
  applicant_name text not null,
  applicant_number text,
  applicant_phone text,
  applicant_address text not null,
  search_text text not null,
  officer text not null,
  code text not null,
  primary key (unit_id, id),
  constraint a_code_is_never_used_twice unique (unit_id, code),
  constraint settled_is_told_whole
    check ((settlement is null) = (settled_at is null) and (settled_at is null) = (settled_recorded_at is null)),
  constraint a_fee_is_never_negative check (fee >= 0),
  constraint only_a_fee_is_paid check (paid_by is null or fee > 0),
  constraint accepted_has_a_due_date check ((accepted_at is null) = (original_due_at is null)));
comment on table dossiers.dossier is 'Where each dossier stands now: a projection of dossiers.journal, written in the same statement';
comment on column dossiers.dossier.procedure_id is 'The version of the procedure in force when it was accepted; its code, name, field and term are pinned beside it';
comment on column dossiers.dossier.officer is 'Who settles it';
comment on column dossiers.dossier.state_before is 'Where the withdrawal was asked for; what declines it leads back there';
comment on column dossiers.dossier.supplement_rounds is 'Supplements asked for, at intake and in processing together';
comment on column dossiers.dossier.legacy_level is 'Level 1 to 4 of the scheme before NĐ 42/2022, which the report still asks for';
comment on column dossiers.dossier.search_text is 'Code, applicant, citizen number and phone in small letters without Vietnamese marks, for the search box';
comment on column dossiers.dossier.accepted_at is 'When the dossier was accepted; accepted_recorded_at is when the program was told';
comment on column dossiers.dossier.settled_at is 'When the settlement happened, by its evidence; settled_recorded_at is the click';
comment on column dossiers.dossier.due_at is 'Hạn trả kết quả now in force; original_due_at is the one first promised';
comment on column dossiers.dossier.fee is 'Whole đồng to be paid after exemptions; 0 is free';
comment on column dossiers.dossier.paid_by is 'How the fee was paid; empty until it is. The payment itself stands in dossiers.payment';
select platform.guard('dossiers.dossier');
select platform.publish_facts('dossiers', 'dossier');
create index worklist_by_due on dossiers.dossier (unit_id, due_at, id) where settlement is null;
create index dossiers_by_acceptance on dossiers.dossier (unit_id, accepted_recorded_at, id);

create table dossiers.paper (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  dossier_id uuid not null,
  position integer not null,
  name text not null,
  kind text not null check (kind in ('original', 'certified', 'photo', 'electronic')),
  copies integer not null,
  digitised_at timestamptz,
  reused_from uuid,
  primary key (unit_id, id));
comment on table dossiers.paper is 'Thành phần hồ sơ as handed in';
comment on column dossiers.paper.reused_from is 'The e-repository item that answered this paper, so that the citizen did not bring it';
select platform.guard('dossiers.paper');
create index papers_of_a_dossier on dossiers.paper (unit_id, dossier_id, position);

create table dossiers.payment (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  dossier_id uuid not null,
  amount bigint not null,
  method text not null check (method in ('online', 'desk', 'post')),
  paid_at timestamptz not null,
  primary key (unit_id, id),
  constraint a_payment_is_of_something check (amount > 0));
comment on table dossiers.payment is 'Phí, lệ phí received; a dossier is paid for once and whole';
comment on column dossiers.payment.amount is 'Whole đồng received';
select platform.guard('dossiers.payment');

create table dossiers.repository_item (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  dossier_id uuid not null,
  owner_number text,
  owner_name text not null,
  result_code text not null,
  name text not null,
  issued_on date not null,
  valid_until date,
  trust text not null check (trust in ('citizen-photo', 'checked-scan', 'agency-copy', 'original', 'live-query')),
  revoked_on date,
  primary key (unit_id, id),
  constraint a_result_code_is_never_used_twice unique (unit_id, result_code));
comment on table dossiers.repository_item is 'Kho quản lý dữ liệu điện tử: results and papers kept for reuse, TT 01/2023/TT-VPCP Đ.24';
comment on column dossiers.repository_item.trust is 'How far the copy may be relied on, weakest first';
comment on column dossiers.repository_item.revoked_on is 'From this day on it answers no paper';
select platform.guard('dossiers.repository_item');
select platform.publish_facts('dossiers', 'repository_item');
create index items_of_an_owner on dossiers.repository_item (unit_id, owner_number);

create table dossiers.code_counter (
  unit_id integer not null,
  agency_code text not null,
  day date not null,
  last_number integer not null,
  primary key (unit_id, agency_code, day));
comment on table dossiers.code_counter is 'The last dossier number of each day; the row lock is what keeps two desks apart';
select platform.guard('dossiers.code_counter');
