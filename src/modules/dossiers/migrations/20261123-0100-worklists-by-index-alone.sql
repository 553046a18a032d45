-- The worklists are counted each time somebody opens one. Their indexes now hold all that the lists are told
-- apart by, so that counting reads no dossier at all.

drop index dossiers.worklist_by_due;
create index worklist_by_due on dossiers.dossier (unit_id, due_at, id) include (state, officer, field_code)
  where settlement is null;
comment on index dossiers.worklist_by_due is 'Open dossiers, first due first; the lists of work in progress are counted in it';

drop index dossiers.results_waiting;
create index results_waiting on dossiers.dossier (unit_id, due_at, id) include (field_code) where state = 'result-ready';
comment on index dossiers.results_waiting is 'Results that wait at the desk to be collected';

drop index dossiers.settled_after_their_hour;
create index settled_after_their_hour on dossiers.dossier (unit_id, settled_recorded_at)
  include (id, due_at, settled_at, officer, field_code)
  where settlement is not null and settled_recorded_at > due_at;
comment on index dossiers.settled_after_their_hour is 'Those whose last click came after the hour, among them the late only by the click';
