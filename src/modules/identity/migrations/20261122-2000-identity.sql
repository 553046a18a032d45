-- Who may enter and as what. Accounts, roles, absences, duty, policy, factors and links are books: journalled.
-- Whatever proves who somebody is stands in tables without id, which no journal repeats.
create schema identity;
select platform.open_journal('identity');

create table identity.account (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  login_name text not null,
  name text not null,
  post text not null,
  email text not null,
  phone text not null,
  opened_on date not null,
  active boolean not null,
  primary key (unit_id, id),
  constraint login_names_differ unique (unit_id, login_name),
  constraint names_differ unique (unit_id, name));
comment on column identity.account.name is 'As journals and dossiers show it, so never given twice, not even after somebody has left';
comment on column identity.account.post is 'Chức vụ';
comment on column identity.account.active is 'False for whoever has left; the row stays because journals name it';
select platform.guard('identity.account');

create table identity.role_grant (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  account_id uuid not null,
  role text not null check (role in ('clerk', 'specialist', 'leader', 'office-clerk', 'administrator', 'upper-level')),
  field_code text,
  valid_from date not null,
  valid_until date,
  revoked boolean not null,
  primary key (unit_id, id),
  constraint grants_end_after_they_begin check (valid_until >= valid_from));
comment on column identity.role_grant.field_code is 'The only lĩnh vực in which the role holds; null for all';
comment on column identity.role_grant.valid_until is 'Its last day; null without end';
select platform.guard('identity.role_grant');
create index grants_of_an_account on identity.role_grant (unit_id, account_id);

create table identity.absence (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  absent_id uuid not null,
  stand_in_id uuid not null,
  from_day date not null,
  until_day date not null,
  reason text not null,
  revoked boolean not null,
  primary key (unit_id, id),
  constraint nobody_stands_in_for_himself check (absent_id <> stand_in_id),
  constraint absences_end_after_they_begin check (until_day >= from_day));
comment on table identity.absence is 'Ủy quyền khi vắng: during these days the stand-in may do what the absent one may';
select platform.guard('identity.absence');
create index absences_of_a_stand_in on identity.absence (unit_id, stand_in_id);

create table identity.duty_day (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  day date not null,
  leader_id uuid,
  clerk_id uuid,
  note text not null,
  primary key (unit_id, id),
  constraint one_roster_a_day unique (unit_id, day));
comment on table identity.duty_day is 'Lịch trực: the leader and the clerk on duty that day';
select platform.guard('identity.duty_day');

create table identity.sign_in_policy (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  second_factor text not null check (second_factor in ('optional', 'after-days', 'required')),
  grace_days integer not null check (grace_days between 0 and 365),
  idle_minutes integer not null check (idle_minutes between 5 and 1440),
  longest_minutes integer not null check (longest_minutes between 5 and 10080),
  primary key (unit_id, id),
  constraint one_policy_per_unit unique (unit_id));
comment on column identity.sign_in_policy.second_factor is 'Whether leaders and administrators must have a second factor; after-days: once grace_days have passed';
comment on column identity.sign_in_policy.idle_minutes is 'A session ends when nothing was asked for so long; longest_minutes: it ends in any case';
select platform.guard('identity.sign_in_policy');

create table identity.second_factor (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  account_id uuid not null,
  kind text not null check (kind in ('totp', 'passkey')),
  label text not null,
  removed boolean not null,
  primary key (unit_id, id));
comment on table identity.second_factor is 'That somebody has an authenticator app or a passkey; what proves it stands in totp and passkey';
select platform.guard('identity.second_factor');
create index factors_of_an_account on identity.second_factor (unit_id, account_id);

create table identity.provider_link (
  unit_id integer not null,
  id uuid not null,
  recorded_at timestamptz not null,
  account_id uuid not null,
  issuer text not null,
  provider_subject text not null,
  removed boolean not null,
  primary key (unit_id, id));
comment on table identity.provider_link is 'Which account somebody has whom an OpenID Connect provider vouches for';
select platform.guard('identity.provider_link');
create unique index one_account_for_a_provider_subject
  on identity.provider_link (unit_id, issuer, provider_subject) where not removed;

create table identity.password (
  unit_id integer not null,
  account_id uuid not null,
  hash text not null,
  one_time boolean not null,
  set_at timestamptz not null,
  primary key (unit_id, account_id));
comment on column identity.password.hash is 'PHC string of argon2id';
comment on column identity.password.one_time is 'Given by an administrator; must be replaced at the next sign-in';
select platform.guard('identity.password');

create table identity.totp (
  unit_id integer not null,
  factor_id uuid not null,
  secret text not null,
  last_step bigint not null,
  primary key (unit_id, factor_id));
comment on column identity.totp.last_step is 'The newest time step whose code was accepted; no code is accepted twice';
select platform.guard('identity.totp');

create table identity.passkey (
  unit_id integer not null,
  factor_id uuid not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  primary key (unit_id, factor_id),
  constraint a_passkey_is_registered_once unique (unit_id, credential_id));
comment on column identity.passkey.public_key is 'COSE key, base64url';
select platform.guard('identity.passkey');

create table identity.recovery_code (
  unit_id integer not null,
  account_id uuid not null,
  hash text not null,
  used_at timestamptz,
  primary key (unit_id, account_id, hash));
comment on table identity.recovery_code is 'Codes for whoever has lost his second factor; each opens once';
select platform.guard('identity.recovery_code');

create table identity.session (
  unit_id integer not null,
  token_hash text not null,
  handle uuid not null,
  account_id uuid not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  address text not null,
  browser text not null,
  ended_at timestamptz,
  primary key (unit_id, token_hash),
  constraint handles_differ unique (unit_id, handle));
comment on table identity.session is 'Who is signed in where; the token itself is known to the browser only';
comment on column identity.session.handle is 'Names the session on pages, where the hash of its token has no place';
select platform.guard('identity.session');
create index sessions_of_an_account on identity.session (unit_id, account_id, opened_at);

create table identity.sign_in_step (
  unit_id integer not null,
  token_hash text not null,
  kind text not null,
  account_id uuid,
  memory jsonb not null,
  begun_at timestamptz not null,
  primary key (unit_id, token_hash));
comment on table identity.sign_in_step is 'What is remembered between two requests of a sign-in; gone once it is used or old';
select platform.guard('identity.sign_in_step');
grant delete on identity.sign_in_step to motcua_app;

create table identity.failed_attempt (
  unit_id integer not null,
  subject text not null,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null,
  primary key (unit_id, subject));
comment on table identity.failed_attempt is 'Failures in a row by login name and by address; forgotten after a day';
select platform.guard('identity.failed_attempt');
grant delete on identity.failed_attempt to motcua_app;

create table identity.demo_sign_in (
  unit_id integer not null,
  password text not null,
  primary key (unit_id));
comment on table identity.demo_sign_in is 'Only in the demo commune: the password of all its accounts, shown on the sign-in page';
select platform.guard('identity.demo_sign_in');
