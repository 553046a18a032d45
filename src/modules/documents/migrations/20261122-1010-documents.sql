create schema documents;
select platform.open_journal('documents');

create table documents.number_series (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  book text not null check (book in ('outgoing', 'incoming')),
  issuer text not null,
  kind text not null,
  year integer not null,
  last_number integer not null,
  primary key (unit_id, id),
  constraint one_series_per_year unique (unit_id, book, issuer, kind, year));
comment on table documents.number_series is 'One row a series (issuer, kind, year) and the greatest number given in it';
comment on column documents.number_series.issuer is 'Empty for the committee; incoming documents have neither issuer nor kind';
select platform.guard('documents.number_series');

create table documents.outgoing_document (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  kind text not null,
  issuer text not null,
  number integer not null,
  suffix text not null,
  symbol text not null,
  year integer not null,
  notation text not null,
  signed_on date not null,
  subject text not null,
  signer text not null,
  recipient text not null,
  file_holder text not null,
  copies integer,
  sent_on date,
  form text not null check (form in ('electronic', 'parallel', 'paper')),
  digitally_signed boolean not null,
  topic text not null,
  note text not null,
  primary key (unit_id, id),
  constraint one_document_per_number unique (unit_id, issuer, kind, year, number, suffix),
  constraint numbers_begin_at_1 check (number > 0),
  constraint a_suffix_is_one_letter check (length(suffix) <= 1),
  constraint numbered_in_year_of_signing check (year = extract(year from signed_on)));
comment on table documents.outgoing_document is 'Sổ đăng ký văn bản đi, NĐ 30/2020 Phụ lục IV';
comment on column documents.outgoing_document.notation is 'Số, ký hiệu as it is cited: 85a/TB-UBND';
comment on column documents.outgoing_document.suffix is 'The letter of a number put in between, such as 85a; else empty';
comment on column documents.outgoing_document.topic is 'What the reform report counts it under; else empty';
select platform.guard('documents.outgoing_document');
select platform.publish_facts('documents', 'outgoing_document');
create index outgoing_by_signing on documents.outgoing_document (unit_id, signed_on, number);

create table documents.incoming_document (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  arrival_number integer not null,
  arrived_on date not null,
  year integer not null,
  author text not null,
  notation text not null,
  document_date date,
  kind text not null,
  subject text not null,
  receiver text not null,
  forwarded_on date,
  due_on date,
  handled_on date,
  digitally_signed boolean not null,
  note text not null,
  primary key (unit_id, id),
  constraint one_arrival_per_number unique (unit_id, year, arrival_number),
  constraint arrivals_begin_at_1 check (arrival_number > 0),
  constraint numbered_in_year_of_arrival check (year = extract(year from arrived_on)));
comment on table documents.incoming_document is 'Sổ đăng ký văn bản đến, NĐ 30/2020 Phụ lục IV';
comment on column documents.incoming_document.arrival_number is 'Số đến, continuous through the year';
select platform.guard('documents.incoming_document');
select platform.publish_facts('documents', 'incoming_document');
create index incoming_by_arrival on documents.incoming_document (unit_id, arrived_on, arrival_number);
