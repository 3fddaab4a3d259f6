-- Initiatives and research: declared by their authors, recognised by an authority whose scope is never exceeded; each use points to its dossier.
create table initiative (
  id uuid primary key,
  kind text not null check (kind in ('initiative', 'research')),
  title text not null check (length(trim(title)) > 0),
  summary text not null,
  unit_id uuid not null references unit (id),
  year int not null check (year between 1945 and 2100),
  applied boolean not null,
  file_id uuid references file (id),
  declared_by uuid references person (id),
  declared_at timestamptz not null
);
create index initiative_unit on initiative (unit_id, year);
create table initiative_author (
  initiative_id uuid not null references initiative (id),
  person_id uuid not null references person (id),
  position int not null,
  primary key (initiative_id, person_id)
);
create index initiative_author_person on initiative_author (person_id);
create table recognition (
  id uuid primary key,
  initiative_id uuid not null references initiative (id),
  outcome text not null check (outcome in ('recognised', 'refused')),
  scope text check (scope in ('base-unit', 'ministry-province', 'nationwide')),
  replicable boolean not null default false,
  reason text,
  decision_number text,
  decided_on date not null,
  file_id uuid references file (id),
  recognised_by uuid references person (id),
  recorded_at timestamptz not null,
  check ((outcome = 'recognised') = (scope is not null)),
  check (outcome = 'recognised' or reason is not null)
);
create unique index one_recognition_a_scope on recognition (initiative_id, coalesce(scope, 'refused'));
create table initiative_use (
  initiative_id uuid not null references initiative (id),
  dossier_id uuid not null,
  award text not null,
  person_id uuid references person (id),
  at timestamptz not null,
  primary key (initiative_id, dossier_id)
);
