create index settled_lately on dossiers.dossier (unit_id, settled_recorded_at) where settlement is not null;
create index results_waiting on dossiers.dossier (unit_id, due_at, id) where state = 'result-ready';
create index settled_after_their_hour on dossiers.dossier (unit_id, settled_recorded_at)
  where settlement is not null and settled_recorded_at > due_at;
comment on index dossiers.settled_lately is 'For what was settled today or in a period, and the figures of targets';
comment on index dossiers.results_waiting is 'Results that wait at the desk to be collected';
comment on index dossiers.settled_after_their_hour is 'For those that were late by the click';
