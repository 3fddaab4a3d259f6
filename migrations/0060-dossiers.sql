-- Dossiers: one recommendation of a subject for an award in a year, and the guidance letter that sets the season's terms.

-- Numbers without gap, by series and year: HS (dossiers), CK (postings), YK (objections).
create table dossier_counter (
  series text not null check (series ~ '^[A-Z]{2}$'),
  year int not null,
  last int not null check (last > 0),
  primary key (series, year)
);

-- The coordinator's guidance for a year; the newest is in force. A change inserts.
create table dossier_guidance (
  id uuid primary key,
  year int not null check (year between 1945 and 2100),
  number text not null,
  on_day date not null,
  file_id uuid references file (id),
  -- Last day on which a unit's letter arrives in time. Later ones are accepted and stamped late.
  submit_by date not null,
  -- Awards whose list is posted before the council meets, and for how many working days.
  posted_awards text[] not null,
  posting_days int not null check (posting_days between 1 and 60),
  -- The movement's head-of-unit rule: the title the unit must hold for the year; null when the movement has no such rule.
  head_rule_award text,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null
);
create index dossier_guidance_year on dossier_guidance (year, recorded_at desc);
create trigger dossier_guidance_is_kept before update or delete or truncate on dossier_guidance
  for each statement execute function is_kept_for_ever();

-- The order of the steps of all dossiers, whatever their instant: later steps have larger numbers.
create sequence dossier_step;

create table dossier (
  id uuid primary key,
  code text not null unique,
  award text not null check (award ~ '^[a-z][a-z-]{2,59}$'),
  year int not null check (year between 1945 and 2100),
  subject_kind text not null check (subject_kind in ('person', 'unit', 'small-collective')),
  person_id uuid references person (id),
  -- The unit that is proposed: the proposing unit itself, or one under it.
  subject_unit_id uuid references unit (id),
  -- A small collective that is no unit of the organisation (a division, a team). Its figures are stated by the proposing unit.
  collective_name text check (length(trim(collective_name)) between 1 and 300),
  collective_figures jsonb,
  -- The unit that proposes.
  unit_id uuid not null references unit (id),
  -- The post as it was when the dossier was opened: what lists and shares count.
  position text,
  rank text check (rank in ('head', 'deputy', 'manager', 'direct-worker')),
  opened_by uuid references person (id),
  opened_at timestamptz(3) not null,
  -- Written by the council and its decisions only.
  council_stage text check (council_stage in ('in-council', 'council-passed', 'council-failed', 'decided', 'not-granted')),
  -- Derived from the records (src/server/dossiers/dossier.ts) after each act, and tested against them.
  stage text not null default 'drafted' check (stage in ('drafted', 'voted', 'submitted', 'returned', 'appraised', 'not-recommended',
    'posted', 'objected', 'in-council', 'council-passed', 'council-failed', 'decided', 'not-granted', 'withdrawn')),
  check ((subject_kind = 'person') = (person_id is not null)),
  check ((subject_kind = 'unit') = (subject_unit_id is not null)),
  check ((subject_kind = 'small-collective') = (collective_name is not null and collective_figures is not null))
);
create unique index dossier_of_a_person_once on dossier (person_id, award, year) where subject_kind = 'person' and stage <> 'withdrawn';
create unique index dossier_of_a_unit_once on dossier (subject_unit_id, award, year) where subject_kind = 'unit' and stage <> 'withdrawn';
create unique index dossier_of_a_small_collective_once on dossier (unit_id, plain_text(collective_name), award, year)
  where subject_kind = 'small-collective' and stage <> 'withdrawn';
create index dossier_unit on dossier (unit_id, year);
create index dossier_year on dossier (year, award, stage);
