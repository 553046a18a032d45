create table dossiers.late_entry (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  dossier_id uuid not null,
  kind text not null check (kind in ('move', 'correct-occurrence')),
  action text not null,
  occurred_at timestamptz not null,
  proof_kind text not null,
  proof text not null,
  told jsonb not null,
  requested_at timestamptz not null,
  requested_by text not null,
  acting_name text not null,
  acting_role text not null,
  status text not null check (status in ('waiting', 'approved', 'declined')),
  decided_at timestamptz,
  decided_by text,
  decision_reason text,
  primary key (unit_id, id),
  constraint a_late_entry_has_proof check (proof <> ''),
  constraint decided_is_told_whole
    check ((status = 'waiting') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint a_declined_late_entry_has_a_reason check (status <> 'declined' or decision_reason <> ''));
comment on table dossiers.late_entry is 'Ghi nhận muộn: acts told so late that a leader must agree, and corrections of when a dossier was settled';
comment on column dossiers.late_entry.action is 'The move that is to be recorded; of a correction, the act correct-occurrence';
comment on column dossiers.late_entry.occurred_at is 'When it is said to have happened';
comment on column dossiers.late_entry.told is 'The rest of the move as it was given: evidence, new due date, hand-over';
comment on column dossiers.late_entry.requested_by is 'The person who asks; acting_name and acting_role are under what he may do the act, also in place of another';
select platform.guard('dossiers.late_entry');
create unique index one_late_entry_waits_per_dossier on dossiers.late_entry (unit_id, dossier_id) where status = 'waiting';
create index late_entries_by_request on dossiers.late_entry (unit_id, requested_at, id);

create table dossiers.late_entry_limit (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  working_days integer not null,
  effective_from date not null,
  reason text not null,
  primary key (unit_id, id),
  constraint late_entry_limit_is_some_days check (working_days between 0 and 60));
comment on table dossiers.late_entry_limit is 'How late an act may be told with proof alone; each row holds from its day on, the last one told counts';
comment on column dossiers.late_entry_limit.working_days is 'Working days after the day of the act; beyond them a leader must agree';
select platform.guard('dossiers.late_entry_limit');
