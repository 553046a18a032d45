create schema feedback;
select platform.open_journal('feedback');

create table feedback.feedback (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  received_on date not null,
  channel text not null,
  kind text not null check (kind in ('feedback', 'recommendation')),
  content text not null,
  sender_name text not null,
  sender_address text not null,
  sender_phone text not null,
  classified text not null,
  due_on date,
  answered_on date,
  result text not null,
  primary key (unit_id, id));
comment on table feedback.feedback is 'Phản ánh, kiến nghị on administrative rules; not khiếu nại, tố cáo';
comment on column feedback.feedback.classified is 'Empty until classified';
select platform.guard('feedback.feedback');
select platform.publish_facts('feedback', 'feedback');
