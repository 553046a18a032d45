-- An acceptance that happened longer ago than proof alone allows is recorded now and corrected later.
alter table dossiers.late_entry drop constraint late_entry_kind_check;
alter table dossiers.late_entry add constraint late_entry_kind_check
  check (kind in ('move', 'correct-occurrence', 'correct-acceptance'));
comment on column dossiers.late_entry.action is 'The move that is to be recorded; of a correction, its kind: of when a dossier was settled, or accepted';
