-- What the product tells people, what acts answered under an idempotency key, and the settings of this house.
create table notice (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person (id),
  kind text not null,
  path text not null,
  figures jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz
);
create index notice_person on notice (person_id, at desc);

create table act_reply (
  key text primary key,
  output jsonb not null,
  at timestamptz not null
);

create table setting (
  name text primary key,
  value jsonb not null,
  changed_by uuid references person (id),
  changed_at timestamptz not null
);
