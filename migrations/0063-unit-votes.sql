-- The vote in the unit: the count as its minutes say, one line a dossier. A corrected count is a new vote; the newest of a dossier counts.

create table unit_vote (
  id uuid primary key,
  seq bigint not null unique default nextval('dossier_step'),
  unit_id uuid not null references unit (id),
  year int not null check (year between 1945 and 2100),
  method text not null check (method in ('ballot', 'hands')),
  held_on date not null,
  minutes_number text not null,
  minutes_on date not null,
  minutes_file_id uuid references file (id),
  -- Members of the unit's council or meeting who may vote, present or not.
  entitled int not null check (entitled > 0),
  present int not null check (present >= 0),
  -- Absent members who answered in writing.
  written_answers int not null check (written_answers >= 0),
  voters int not null generated always as (present + written_answers) stored,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null,
  check (present + written_answers <= entitled),
  check (held_on <= minutes_on),
  unique (id, voters)
);
create index unit_vote_unit on unit_vote (unit_id, year);
create trigger unit_vote_is_kept before update or delete or truncate on unit_vote for each statement execute function is_kept_for_ever();

create table unit_vote_line (
  vote_id uuid not null,
  dossier_id uuid not null references dossier (id),
  voters int not null,
  yes int not null check (yes >= 0),
  no int not null check (no >= 0),
  primary key (vote_id, dossier_id),
  foreign key (vote_id, voters) references unit_vote (id, voters),
  constraint nobody_votes_twice check (yes + no <= voters)
);
create index unit_vote_line_dossier on unit_vote_line (dossier_id);
create trigger unit_vote_line_is_kept before update or delete or truncate on unit_vote_line
  for each statement execute function is_kept_for_ever();
