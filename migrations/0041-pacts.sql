-- The pact of a block's year: targets, who signed, number and paper. Targets do not change once somebody has signed.
create table pact (
  id uuid primary key,
  block_id uuid not null unique references block (id),
  preamble text not null,
  proposed_by uuid references person (id),
  proposed_at timestamptz not null
);
create table pact_target (
  pact_id uuid not null references pact (id) on delete cascade,
  position int not null check (position > 0),
  text text not null check (length(trim(text)) > 0),
  primary key (pact_id, position)
);
create table pact_signature (
  pact_id uuid not null references pact (id),
  unit_id uuid not null references unit (id),
  -- On the screen by the unit, or on the paper as the block head recorded.
  way text not null check (way in ('screen', 'paper')),
  signed_on date not null,
  recorded_by uuid references person (id),
  recorded_at timestamptz not null,
  primary key (pact_id, unit_id)
);
-- The signed paper: number, day, place, file. A correction inserts; the newest is in force.
create table pact_paper (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  pact_id uuid not null references pact (id),
  number text,
  signed_on date not null,
  place text,
  file_id uuid references file (id),
  recorded_by uuid references person (id),
  recorded_at timestamptz not null
);
create index pact_paper_pact on pact_paper (pact_id, seq desc);
