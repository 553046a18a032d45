create schema digitisation;
select platform.open_journal('digitisation');

create table digitisation.file (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  sha256 text not null,
  name text not null,
  kind text not null check (kind in ('pdf', 'jpeg', 'png', 'webp')),
  size bigint not null,
  page_count integer not null,
  came_by text not null check (came_by in ('desk', 'phone')),
  primary key (unit_id, id),
  constraint a_content_is_named_by_its_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint a_file_has_pages check (page_count > 0 and size > 0));
comment on table digitisation.file is 'A file as it came; its content lies in the file store under its hash';
comment on column digitisation.file.kind is 'Told from its content, never from its name';
select platform.guard('digitisation.file');
create index files_by_content on digitisation.file (unit_id, sha256);

create table digitisation.page (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  removed boolean not null,
  file_id uuid not null,
  number integer not null,
  owner_kind text not null check (owner_kind in ('dossier', 'paper', 'result')),
  owner_id uuid not null,
  position integer not null,
  turn integer not null,
  primary key (unit_id, id),
  constraint a_page_is_there_once unique (unit_id, file_id, number),
  constraint turned_by_right_angles check (turn in (0, 90, 180, 270)));
comment on table digitisation.page is 'A page of a file, and what it is a page of';
comment on column digitisation.page.number is 'Which page of its file, from 1';
comment on column digitisation.page.owner_kind is 'dossier: not yet sorted; paper: of that paper; result: of the result of the dossier with that id';
comment on column digitisation.page.turn is 'Degrees clockwise by which it is shown and printed; the file stays as it came';
select platform.guard('digitisation.page');
create index pages_of_an_owner on digitisation.page (unit_id, owner_id, position);

create table digitisation.pairing (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  token_hash text not null,
  dossier_code text not null,
  owner_kind text not null check (owner_kind in ('dossier', 'paper', 'result')),
  owner_id uuid not null,
  opened_by text not null,
  expires_at timestamptz not null,
  phone_hash text,
  primary key (unit_id, id),
  constraint a_token_is_given_once unique (unit_id, token_hash));
comment on table digitisation.pairing is 'A telephone that may send pages to one place for some minutes';
comment on column digitisation.pairing.token_hash is 'SHA-256 of what the QR code holds; the code itself is kept nowhere';
comment on column digitisation.pairing.phone_hash is 'SHA-256 of the cookie of the telephone that sent first; no other may send from then on';
select platform.guard('digitisation.pairing');

create table digitisation.upload (
  unit_id integer not null,
  upload_id uuid not null,
  name text not null,
  size bigint not null,
  owner_kind text not null,
  owner_id uuid not null,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (unit_id, upload_id));
comment on table digitisation.upload is 'A file on its way in pieces; not journalled, what it became is. How much came is the size of the piece on disk';
select platform.guard('digitisation.upload');

create table digitisation.page_text (
  unit_id integer not null,
  page_id uuid not null,
  state text not null check (state in ('queued', 'waiting', 'file', 'recognised', 'unreadable')),
  text text not null,
  search_text text not null,
  read_at timestamptz not null,
  primary key (unit_id, page_id));
comment on table digitisation.page_text is 'What stands on a page; not journalled, it can be read again from the page';
comment on column digitisation.page_text.state is 'queued: to be read; waiting: until a recogniser is installed; file: the PDF held the text; recognised: by optical character recognition; unreadable: it cannot be read';
comment on column digitisation.page_text.search_text is 'The text in small letters without Vietnamese marks';
comment on column digitisation.page_text.read_at is 'When it was read; before that, when it came';
select platform.guard('digitisation.page_text');
create index words_of_pages on digitisation.page_text using gin (to_tsvector('simple', search_text));
create index pages_to_read on digitisation.page_text (unit_id, state, read_at) where state in ('queued', 'waiting');
