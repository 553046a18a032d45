create schema tasks;
select platform.open_journal('tasks');

create table tasks.task (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  kind text not null check (kind in ('plan', 'assigned')),
  year integer not null,
  title text not null,
  section text not null,
  source text not null,
  assigned_by text not null,
  assigned_on date not null,
  owner text not null,
  due_on date not null,
  completed_on date,
  evidence text not null,
  note text not null,
  primary key (unit_id, id),
  constraint due_after_assignment check (due_on >= assigned_on),
  constraint completed_after_assignment check (completed_on >= assigned_on));
comment on table tasks.task is 'Nhiệm vụ: overdue is told from its two days, never stored';
comment on column tasks.task.kind is 'plan: own reform plan; assigned: given by the level above';
comment on column tasks.task.completed_on is 'Null while the task is being done';
select platform.guard('tasks.task');
select platform.publish_facts('tasks', 'task');
create index task_by_due_day on tasks.task (unit_id, due_on);
