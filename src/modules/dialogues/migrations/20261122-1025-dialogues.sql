create schema dialogues;
select platform.open_journal('dialogues');

create table dialogues.dialogue (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  held_on date not null,
  topic text not null,
  participants text not null,
  conclusions text not null,
  primary key (unit_id, id));
comment on table dialogues.dialogue is 'Đối thoại on administrative procedures with the people';
select platform.guard('dialogues.dialogue');
select platform.publish_facts('dialogues', 'dialogue');
