-- The dated organisation: units through time, people, posts, appointments. Codes are attributes, never keys.
create table unit (
  id uuid primary key default uuidv7(),
  created_at timestamptz not null
);

create table unit_version (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit (id),
  valid daterange not null check (not isempty(valid)),
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
  name_vi text not null, name_fr text not null, name_en text not null,
  short_name text,
  kind text not null,
  -- The line of command: null for the top of a tree.
  parent_id uuid references unit (id),
  -- Professional supervision without command: a provincial department by the ministry. Not parenthood.
  supervised_by uuid references unit (id),
  province text,
  source text,
  search text generated always as (plain_text(name_vi || ' ' || name_fr || ' ' || name_en || ' ' || code || ' ' || coalesce(short_name, ''))) stored,
  check (parent_id is null or supervised_by is null),
  check (parent_id is distinct from unit_id),
  constraint unit_versions_do_not_overlap exclude using gist (unit_id with =, valid with &&),
  constraint unit_codes_are_unique_on_a_day exclude using gist (code with =, valid with &&)
);
create index unit_version_parent on unit_version (parent_id);
create index unit_version_supervised on unit_version (supervised_by);
create index unit_version_search on unit_version using gin (search gin_trgm_ops);

-- Merge, split, rename, move, abolish, create: who inherits is named.
create table unit_change (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('merge', 'split', 'rename', 'move', 'abolish', 'create')),
  decision text, on_day date not null, from_units uuid[] not null, to_units uuid[] not null,
  recorded_by uuid, recorded_at timestamptz not null
);
create table unit_heir (
  unit_id uuid not null references unit (id), heir_id uuid references unit (id),
  change_id uuid not null references unit_change (id), primary key (unit_id, change_id)
);

create table person (
  id uuid primary key default uuidv7(),
  name text not null check (length(trim(name)) > 0),
  gender text check (gender in ('female', 'male')),
  born_on date,
  -- cadre | civil-servant | public-employee | worker
  employment text check (employment in ('cadre', 'civil-servant', 'public-employee', 'worker')),
  recruited_on date,
  synthetic boolean not null default false,
  language text check (language in ('vi', 'fr', 'en')),
  created_at timestamptz not null,
  search text generated always as (plain_text(name)) stored
);
create index person_search on person using gin (search gin_trgm_ops);

create table post (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person (id),
  unit_id uuid not null references unit (id),
  position text not null,
  rank text not null check (rank in ('head', 'deputy', 'manager', 'direct-worker')),
  main boolean not null default true,
  valid daterange not null check (not isempty(valid)),
  constraint one_main_post_at_a_time exclude using gist (person_id with =, valid with &&) where (main)
);
create index post_unit on post (unit_id);
create index post_person on post (person_id);

create table appointment (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person (id),
  role text not null check (role in ('minister', 'coordinator', 'secretary', 'head', 'staff', 'block-head', 'council-chair',
    'council-secretary', 'council-member', 'registrar', 'auditor', 'administrator')),
  unit_id uuid references unit (id),
  -- Filled for block heads; the block's own table comes with the blocks.
  block_id uuid,
  decision text,
  valid daterange not null check (not isempty(valid)),
  created_at timestamptz not null,
  constraint one_appointment_of_a_kind_at_a_time exclude using gist (
    person_id with =, role with =, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
    coalesce(block_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, valid with &&)
);
create index appointment_person on appointment (person_id);
create index appointment_unit on appointment (unit_id);

alter table account add constraint account_person foreign key (person_id) references person (id);
