-- Scorecards as they were read from scorecards/: a version for ever, known by the hash of its bytes. And the scoring of a year.
create table scorecard (
  id uuid primary key,
  code text not null,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  content text not null,
  read_at timestamptz not null
);

-- The newest row of a year is in force: which scorecard, until when each stage.
create table scoring (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  year int not null check (year between 1945 and 2100),
  scorecard_id uuid not null references scorecard (id),
  self_due_on date not null,
  block_due_on date not null,
  appraisal_due_on date not null,
  -- How many of a block may be put forward for the ministry's flag, when the year's guidance says so.
  flags_per_block int check (flags_per_block > 0),
  guidance text,
  guidance_file_id uuid references file (id),
  opened_by uuid references person (id),
  opened_at timestamptz not null,
  check (self_due_on <= block_due_on and block_due_on <= appraisal_due_on)
);
create index scoring_year on scoring (year, seq desc);
