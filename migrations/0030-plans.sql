-- The work of a year: a unit's plan, its work items, dated progress, acceptance by somebody else; and the legal programme with its stages.
create table plan (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  year int not null check (year between 1945 and 2100),
  -- The movement it answers, when there is one.
  movement_id uuid,
  title text not null,
  drafted_by uuid references person (id),
  drafted_at timestamptz(3) not null,
  unique (unit_id, year)
);
create table plan_step (
  id uuid primary key,
  plan_id uuid not null references plan (id),
  kind text not null check (kind in ('submitted', 'returned', 'approved')),
  reason text,
  number text,
  on_day date,
  file_id uuid references file (id),
  by_person uuid references person (id),
  at timestamptz(3) not null,
  check ((kind = 'returned') = (reason is not null)),
  check ((kind = 'approved') = (number is not null and on_day is not null))
);
create index plan_step_plan on plan_step (plan_id, at);
create unique index a_plan_is_approved_once on plan_step (plan_id) where kind = 'approved';

create table work_item (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  plan_id uuid references plan (id),
  year int not null check (year between 1945 and 2100),
  code text not null,
  title text not null,
  -- Codes of the movement's contents and tasks it serves.
  content_code text,
  task_code text,
  target text,
  due_on date not null,
  -- Added or changed after approval, with the reason.
  amends text,
  created_by uuid references person (id),
  created_at timestamptz(3) not null,
  removed_at timestamptz(3),
  unique (unit_id, year, code)
);
create index work_item_plan on work_item (plan_id);
create index work_item_year on work_item (year, content_code);

-- What happened to an item: reported, accepted, sent back, withdrawn. The state of an item is derived from these and the day.
create table progress (
  id uuid primary key,
  work_item_id uuid not null references work_item (id),
  percent int not null check (percent between 0 and 100),
  text text not null,
  done_on date not null,
  file_ids uuid[] not null default '{}',
  reported_by uuid references person (id),
  reported_at timestamptz(3) not null
);
create index progress_item on progress (work_item_id, reported_at);
create table acceptance (
  id uuid primary key,
  work_item_id uuid not null references work_item (id),
  progress_id uuid not null unique references progress (id),
  outcome text not null check (outcome in ('accepted', 'sent-back')),
  note text not null,
  by_person uuid references person (id),
  at timestamptz(3) not null
);
create index acceptance_item on acceptance (work_item_id, at);
create table work_withdrawal (
  work_item_id uuid primary key references work_item (id),
  kind text not null check (kind in ('withdrawn', 'reassigned')),
  decision text not null,
  reason text not null,
  by_person uuid references person (id),
  at timestamptz(3) not null
);

-- The legal-documents programme: each text with the date its law takes effect, planned and actual dates of its stages.
create table legal_document (
  id uuid primary key,
  year int not null check (year between 1945 and 2100),
  code text not null,
  kind text not null check (kind in ('law', 'decree', 'decision-of-the-prime-minister', 'circular', 'joint-circular', 'resolution')),
  name_vi text not null, name_fr text not null, name_en text not null,
  parent_law text,
  -- The day by which it must take effect: of the law, or of the article it details.
  reference_effective_on date,
  -- The ministry that leads; documents of others do not count against a unit.
  lead_ministry text not null,
  lead_unit_id uuid references unit (id),
  source text not null,
  certain boolean not null,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null,
  unique (year, code)
);
create index legal_document_unit on legal_document (lead_unit_id, year);
create table legal_stage (
  id uuid primary key,
  legal_document_id uuid not null references legal_document (id),
  stage text not null check (stage in ('drafted', 'consulted', 'appraised', 'submitted', 'issued', 'in-force')),
  planned_on date,
  actual_on date,
  number text,
  file_id uuid references file (id),
  note text,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null,
  check (planned_on is not null or actual_on is not null)
);
create index legal_stage_document on legal_stage (legal_document_id, stage, recorded_at);

do $do$
declare name text;
begin
  foreach name in array array['plan_step', 'progress', 'acceptance', 'work_withdrawal', 'legal_stage'] loop
    execute format('create trigger %I_is_kept before update or delete or truncate on %I for each statement execute function is_kept_for_ever()', name, name);
  end loop;
end
$do$;
