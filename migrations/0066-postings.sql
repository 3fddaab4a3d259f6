-- Public posting of a list for its term of working days; objections with a receipt, each answered.

create table posting (
  id uuid primary key,
  seq bigint not null unique default nextval('dossier_step'),
  code text not null unique,
  year int not null,
  -- Number and date of the notice.
  number text not null unique,
  on_day date not null,
  posted_on date not null,
  working_days int not null check (working_days > 0),
  -- The last day of the term, weekends, holidays and swapped days counted as they are.
  ends_on date not null,
  -- [{ on, why }]: the days that do not count.
  skipped jsonb not null,
  posted_by uuid references person (id),
  posted_at timestamptz(3) not null,
  check (posted_on < ends_on)
);
create trigger posting_is_kept before update or delete or truncate on posting for each statement execute function is_kept_for_ever();

create table posting_line (
  posting_id uuid not null references posting (id),
  dossier_id uuid not null references dossier (id),
  position int not null,
  -- As the public reads it: frozen on the day of posting.
  name text not null,
  office text not null,
  merit text not null,
  primary key (posting_id, dossier_id)
);
create index posting_line_dossier on posting_line (dossier_id);
create trigger posting_line_is_kept before update or delete or truncate on posting_line
  for each statement execute function is_kept_for_ever();

create table objection (
  id uuid primary key,
  seq bigint not null unique default nextval('dossier_step'),
  code text not null unique,
  posting_id uuid not null,
  dossier_id uuid not null,
  -- Who objects: read by the coordinator only.
  name text not null,
  phone text not null,
  address text not null,
  text text not null check (length(trim(text)) > 0),
  file_id uuid references file (id),
  -- SHA-256 of the private follow-up code; the code itself is given once, to the objector.
  follow_hash text not null unique check (follow_hash ~ '^[0-9a-f]{64}$'),
  received_at timestamptz(3) not null,
  foreign key (posting_id, dossier_id) references posting_line (posting_id, dossier_id)
);
create index objection_dossier on objection (dossier_id);
create trigger objection_is_kept before update or delete or truncate on objection for each statement execute function is_kept_for_ever();

create table objection_answer (
  objection_id uuid primary key references objection (id),
  seq bigint not null unique default nextval('dossier_step'),
  -- upheld: the dossier must be looked at again before it goes on.
  outcome text not null check (outcome in ('dismissed', 'upheld')),
  text text not null check (length(trim(text)) > 0),
  answered_by uuid references person (id),
  answered_at timestamptz(3) not null
);
create trigger objection_answer_is_kept before update or delete or truncate on objection_answer
  for each statement execute function is_kept_for_ever();
