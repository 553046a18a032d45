-- Acts that decide who gets in ask for the password or the factor again when the last proof is older.
alter table identity.session add column proved_at timestamptz;
comment on column identity.session.proved_at is 'When its person last proved who he is; null when only a provider vouched for him, or before this was kept';
