-- The journal: every act once, numbered without gap, each entry bound to the one before it by its hash, signed at intervals.
-- Written by one statement (src/server/journal/journal.store.ts); nothing here is ever changed or taken away.

create table journal_entry (
  seq bigint primary key check (seq > 0),
  at timestamptz(3) not null,
  person_id uuid,
  account_id uuid,
  -- The role in whose name somebody acted, when not in their own.
  on_behalf_of text,
  act text not null,
  -- The main record; the others are in journal_subject.
  subject_kind text,
  subject_id text,
  request_id text not null,
  payload jsonb not null,
  payload_hash text not null check (payload_hash ~ '^[0-9a-f]{64}$'),
  -- SHA-256 of everything above, in canonical JSON; computed by src/server/journal/chain.ts.
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null,
  constraint journal_entry_is_bound_to_the_one_before check (
    hash = encode(sha256(convert_to(seq::text || E'\n' || previous_hash || E'\n' || content_hash, 'UTF8')), 'hex'))
);
create index journal_entry_at on journal_entry (at);
create index journal_entry_person on journal_entry (person_id, seq desc);
create index journal_entry_act on journal_entry (act, seq desc);

-- Which records an entry concerns, the main one included at position 0: the history panel of each reads here.
create table journal_subject (
  kind text not null,
  id text not null,
  seq bigint not null references journal_entry (seq),
  position int not null,
  primary key (kind, id, seq)
);
create index journal_subject_seq on journal_subject (seq, position);

-- The last entry. Its row lock puts writers in line; whoever rolls back leaves no gap.
create table journal_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  previous_hash text not null,
  hash text not null
) with (fillfactor = 10);
insert into journal_head (seq, previous_hash, hash) values (0, repeat('0', 64), repeat('0', 64));

create table journal_checkpoint (
  seq bigint primary key references journal_entry (seq),
  hash text not null,
  signed_at timestamptz(3) not null,
  -- SHA-256 of the public key, hexadecimal; the key itself, so that old checkpoints outlive a change of key.
  key_id text not null check (key_id ~ '^[0-9a-f]{64}$'),
  public_key text not null,
  -- Ed25519, base64, over the canonical JSON of seq, hash, signedAt and keyId.
  signature text not null
);

-- Even an entry written by hand must follow the last one.
create function journal_entry_follows() returns trigger
language plpgsql
as $$
begin
  if new.seq = 1 and new.previous_hash = repeat('0', 64) then return new; end if;
  if exists (select from journal_entry where seq = new.seq - 1 and hash = new.previous_hash) then return new; end if;
  raise exception 'journal entry % does not follow the last one', new.seq using errcode = 'integrity_constraint_violation';
end
$$;
create trigger journal_entry_follows before insert on journal_entry for each row execute function journal_entry_follows();

create function is_kept_for_ever() returns trigger
language plpgsql
as $$
begin
  raise exception 'rows of % are kept for ever: corrections are new records', tg_table_name
    using errcode = 'restrict_violation';
end
$$;
create trigger journal_entry_is_kept before update or delete or truncate on journal_entry
  for each statement execute function is_kept_for_ever();
create trigger journal_subject_is_kept before update or delete or truncate on journal_subject
  for each statement execute function is_kept_for_ever();
create trigger journal_checkpoint_is_kept before update or delete or truncate on journal_checkpoint
  for each statement execute function is_kept_for_ever();
create trigger journal_head_is_kept before delete or truncate on journal_head
  for each statement execute function is_kept_for_ever();
