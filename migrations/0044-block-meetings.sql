-- The block's meetings: attendance, what was agreed, the ranking as agreed, the election, the hand-over. Ranking and vote are separate.
create table block_meeting (
  id uuid primary key,
  block_id uuid not null references block (id),
  kind text not null check (kind in ('signing', 'mid-year', 'final', 'other')),
  -- Local time of Vietnam, as written in the minutes.
  starts_at timestamp not null,
  ends_at timestamp not null check (ends_at > starts_at),
  venue text not null,
  chair text not null,
  secretary text not null,
  proceedings text[] not null default '{}',
  conclusions text[] not null default '{}',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index block_meeting_block on block_meeting (block_id, starts_at);

create table meeting_attendance (
  meeting_id uuid not null references block_meeting (id),
  unit_id uuid not null references unit (id),
  present boolean not null,
  represented_by text,
  note text,
  primary key (meeting_id, unit_id)
);

-- The signed minutes. A correction inserts; the newest is in force.
create table meeting_paper (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  meeting_id uuid not null references block_meeting (id),
  number text,
  signed_on date not null,
  file_id uuid not null references file (id),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index meeting_paper_meeting on meeting_paper (meeting_id, seq desc);

-- The ranking as the meeting agreed it, kept as it stood.
create table agreed_ranking (
  id uuid primary key,
  meeting_id uuid not null unique references block_meeting (id),
  stage text not null check (stage in ('block', 'appraisal')),
  agreed_by uuid not null references person (id),
  agreed_at timestamptz not null
);
create table agreed_rank (
  ranking_id uuid not null references agreed_ranking (id),
  unit_id uuid not null references unit (id),
  -- Null: not ranked, with the reason (a missing score, a gate).
  place int check (place > 0),
  total_tenths int,
  reason text,
  -- Votes of a secret ballot held to break a tie.
  tie_votes int check (tie_votes >= 0),
  primary key (ranking_id, unit_id)
);

-- A tie left by the block, settled by the ministry's council with a written reason.
create table tie_decision (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  block_id uuid not null references block (id),
  unit_ids uuid[] not null check (cardinality(unit_ids) >= 2),
  reason text not null check (length(trim(reason)) > 0),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index tie_decision_block on tie_decision (block_id, seq);

create table election (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  meeting_id uuid not null references block_meeting (id),
  block_id uuid not null references block (id),
  rule text not null,
  required_votes int not null check (required_votes > 0),
  counters text[] not null check (cardinality(counters) > 0),
  issued int not null check (issued > 0),
  collected int not null check (collected between 0 and issued),
  valid int not null check (valid >= 0),
  invalid int not null check (invalid >= 0),
  file_id uuid references file (id),
  -- Why it replaces an earlier count of the same meeting.
  correction text,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  check (valid + invalid = collected)
);
create index election_block on election (block_id, seq desc);
create table election_candidate (
  election_id uuid not null references election (id),
  unit_id uuid not null references unit (id),
  award text not null check (award in ('government-flag', 'ministry-flag', 'ministry-certificate')),
  votes_for int not null check (votes_for >= 0),
  votes_against int not null check (votes_against >= 0),
  elected boolean not null,
  primary key (election_id, unit_id, award)
);
