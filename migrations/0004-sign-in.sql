-- Signing in: accounts, their sessions, passwords and further proofs. The tables of better-auth under our names; no rights live here.

create table account (
  id uuid primary key default uuidv7(),
  -- The person who signs in with it; null for an account of a system. Bound by 0010, where people begin.
  person_id uuid,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{0,99}$'),
  display_username text,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  second_factor_enabled boolean not null default false,
  -- A closed account signs in no more; its past acts keep its id.
  closed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index account_person on account (person_id);

create table session (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz(3) not null,
  address text,
  user_agent text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

-- One way an account proves itself: its password, or an identity at a provider.
create table credential (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account (id) on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (provider_id, provider_account_id)
);
create index credential_account on credential (account_id);

-- Proofs on their way: states of a single sign-on, challenges of a passkey.
create table verification (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index verification_identifier on verification (identifier);
create index verification_expiry on verification (expires_at);

create table second_factor (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count int not null default 0,
  locked_until timestamptz(3)
);
create index second_factor_account on second_factor (account_id);

create table passkey (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz(3) default now()
);
create index passkey_account on passkey (account_id);

-- Failed attempts, by account and by address, in windows of time. Kept here so that every process counts together.
create table sign_in_attempt (
  key text primary key,
  failures int not null check (failures >= 0),
  window_ends_at timestamptz(3) not null
);
create index sign_in_attempt_end on sign_in_attempt (window_ends_at);
