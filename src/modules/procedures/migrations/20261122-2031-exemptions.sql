create table procedures.exemption (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  exemption_id text not null,
  exemption jsonb not null,
  withdrawn_on date,
  primary key (unit_id, id));
comment on table procedures.exemption is 'Exemptions and reductions of fees that the unit entered, beside the national ones of the program; of one exemption_id the version begun last counts';
comment on column procedures.exemption.withdrawn_on is 'The day on which the version was taken back; null when it stands or was brought again';
select platform.guard('procedures.exemption');
select platform.publish_facts('procedures', 'exemption');
