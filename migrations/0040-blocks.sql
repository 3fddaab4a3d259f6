-- Blocks and clusters of a year: who is in them, who leads them. A unit is in one block a year.
create table block (
  id uuid primary key,
  year int not null check (year between 1945 and 2100),
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
  kind text not null check (kind in ('block', 'cluster')),
  name_vi text not null, name_fr text not null, name_en text not null,
  -- How the membership is known, as said by whoever formed the block; sources are addresses or documents.
  members_note text,
  sources text[] not null default '{}',
  formed_by uuid references person (id),
  formed_at timestamptz not null,
  constraint block_code_is_unique_in_a_year unique (year, code),
  unique (id, year)
);

-- A membership is also the unit's score sheet of the year: `id` is the sheet's id.
create table block_member (
  id uuid primary key,
  block_id uuid not null,
  year int not null,
  unit_id uuid not null references unit (id),
  added_at timestamptz not null,
  foreign key (block_id, year) references block (id, year),
  constraint a_unit_is_in_one_block_a_year unique (year, unit_id),
  unique (block_id, unit_id),
  unique (id, unit_id)
);
create index block_member_unit on block_member (unit_id, year);

-- Head and deputy. The newest row of an office is in force; a change inserts.
create table block_office (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  block_id uuid not null,
  office text not null check (office in ('head', 'deputy')),
  unit_id uuid not null,
  person_id uuid references person (id),
  appointment_id uuid references appointment (id),
  valid_from date not null,
  decision text,
  note text,
  recorded_by uuid references person (id),
  recorded_at timestamptz not null,
  foreign key (block_id, unit_id) references block_member (block_id, unit_id)
);
create index block_office_block on block_office (block_id, office, seq desc);

alter table appointment add constraint appointment_block foreign key (block_id) references block (id);
