create table dossiers.form_text (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  key text not null,
  text text not null,
  version text not null check (version in ('2018', '2025', 'provincial')),
  effective_from date not null,
  certainty text not null check (certainty in ('read', 'secondary', 'memory', 'design')),
  source text not null,
  primary key (unit_id, id),
  constraint a_text_of_a_form_says_something check (text <> ''));
comment on table dossiers.form_text is 'Fixed words of the printed forms as the unit changed them; without a row the words of the program hold. Rows are never changed: a later one takes over from its day on';
comment on column dossiers.form_text.key is 'Form and place on it, as in dossiers/forms/form-texts.ts: receipt.title';
comment on column dossiers.form_text.version is 'Whose words they are: TT 01/2018, TT 03/2025 or a decision of the province';
comment on column dossiers.form_text.certainty is 'How sure the words are: read in the source, reported second-hand, remembered, or the unit''s own';
select platform.guard_history('dossiers.form_text');
create index texts_of_a_form on dossiers.form_text (unit_id, key, effective_from);
