-- What people and collectives received, for life. A line of a decision of this house, or a past award with how it was proven. Never deleted.
create table honour (
  id uuid primary key,
  person_id uuid references person (id),
  unit_id uuid references unit (id),
  -- A small collective or household that is no unit of the organisation: its name, within the unit.
  collective_name text,
  award text not null check (award ~ '^[a-z][a-z-]{2,59}$'),
  -- The year of achievement; a period for awards of several years.
  year_from int not null check (year_from between 1945 and 2100),
  year_to int not null check (year_to >= year_from),
  basis text not null check (basis in ('merit', 'sudden', 'thematic', 'long-service', 'external')),
  decision_number text not null,
  decided_on date not null,
  authority text not null,
  -- The line of a decision of this house; null for a past award.
  decision_line_id uuid unique,
  -- How a past award was proven.
  proof text check (proof in ('decision-copy', 'register', 'certificate', 'personnel-file')),
  file_id uuid references file (id),
  recorded_by uuid references person (id),
  recorded_at timestamptz not null,
  check ((person_id is null) <> (unit_id is null)),
  check ((decision_line_id is null) <> (proof is null))
);
create index honour_person on honour (person_id, year_to desc);
create index honour_unit on honour (unit_id, year_to desc);
create index honour_award on honour (award, year_to desc);
create unique index honour_once on honour (coalesce(person_id, unit_id), coalesce(collective_name, ''), award, year_from, year_to, decision_number);

-- A later decision revokes or restores: the honour itself stays as it was.
create table honour_status (
  id uuid primary key,
  honour_id uuid not null references honour (id),
  kind text not null check (kind in ('revoked', 'restored', 'corrected')),
  decision_number text not null,
  decided_on date not null,
  decision_id uuid,
  reason text not null,
  recorded_at timestamptz not null
);
create index honour_status_honour on honour_status (honour_id, recorded_at);
