create schema legal_documents;
select platform.open_journal('legal_documents');

create table legal_documents.legal_document (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  issuer text not null check (issuer in ('people-council', 'people-committee')),
  number integer not null,
  notation text not null,
  subject text not null,
  issued_on date not null,
  effective_on date not null,
  primary key (unit_id, id),
  constraint effective_after_issue check (effective_on >= issued_on));
comment on table legal_documents.legal_document is 'Văn bản quy phạm pháp luật that the council or the committee of the commune issued';
comment on column legal_documents.legal_document.notation is 'Số, ký hiệu, with the year: 02/2023/QĐ-UBND';
create unique index one_legal_document_per_notation
  on legal_documents.legal_document (unit_id, notation) where not removed;
select platform.guard('legal_documents.legal_document');
select platform.publish_facts('legal_documents', 'legal_document');

create table legal_documents.legal_document_action (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  action text not null check (action in ('check', 'review', 'recommend', 'handle')),
  document text not null,
  done_on date not null,
  result text not null,
  primary key (unit_id, id));
comment on table legal_documents.legal_document_action is 'Each check, review, recommendation or handling of a document';
select platform.guard('legal_documents.legal_document_action');
select platform.publish_facts('legal_documents', 'legal_document_action');
