-- Scores of a sheet: item by item, stage by stage. A correction inserts; the newest row of (sheet, stage, item) is in force.
create table score (
  id uuid primary key,
  -- The order of recording: the highest is in force.
  seq bigint generated always as identity,
  sheet_id uuid not null references block_member (id),
  stage text not null check (stage in ('self', 'block', 'appraisal')),
  -- The code of an item, a bonus, a penalty or a gate of the year's scorecard.
  item text not null,
  -- Tenths of a point. Null when the item does not apply, or when a score was taken back: missing is not zero.
  tenths int,
  not_applicable boolean not null default false,
  inputs jsonb,
  note text,
  -- Why it differs from the stage before.
  reason text,
  -- The unit on whose behalf it was given; never the sheet's own at the block's stage.
  for_unit_id uuid references unit (id),
  sheet_unit_id uuid not null,
  given_by uuid not null references person (id),
  given_at timestamptz not null,
  foreign key (sheet_id, sheet_unit_id) references block_member (id, unit_id),
  constraint nobody_scores_their_own_sheet check (stage = 'self' or for_unit_id is distinct from sheet_unit_id),
  check (not (not_applicable and tenths is not null)),
  check (inputs is null or tenths is not null)
);
create index score_sheet on score (sheet_id, stage, item, seq desc);
create trigger score_is_kept before update or delete or truncate on score
  for each statement execute function is_kept_for_ever();

-- A stage is frozen when it is submitted; a return opens it again and stays on record.
create table score_submission (
  id uuid primary key,
  sheet_id uuid not null references block_member (id),
  stage text not null check (stage in ('self', 'block', 'appraisal')),
  total_tenths int not null,
  submitted_by uuid not null references person (id),
  submitted_at timestamptz not null,
  returned_by uuid references person (id),
  returned_at timestamptz,
  return_reason text,
  check ((returned_at is null) = (return_reason is null))
);
create unique index one_submission_in_force on score_submission (sheet_id, stage) where returned_at is null;

create table score_evidence (
  id uuid primary key,
  sheet_id uuid not null references block_member (id),
  item text not null,
  file_id uuid not null references file (id),
  title text not null,
  number text,
  -- When it had to be handed in, if it had to: lateness is measured against the day it was deposited here.
  due_on date,
  deposited_on date not null,
  deposited_by uuid not null references person (id),
  deposited_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz
);
create index score_evidence_sheet on score_evidence (sheet_id, item);

-- What the unit says about a difference.
create table difference_answer (
  id uuid primary key,
  sheet_id uuid not null references block_member (id),
  stage text not null check (stage in ('block', 'appraisal')),
  item text not null,
  answer text not null check (answer in ('accepts', 'explains')),
  text text,
  answered_by uuid not null references person (id),
  answered_at timestamptz not null,
  check (answer = 'accepts' or length(trim(text)) > 0)
);
create index difference_answer_sheet on difference_answer (sheet_id, stage, item);

-- Which member scores which: never itself.
create table block_scorer (
  block_id uuid not null,
  unit_id uuid not null,
  scorer_id uuid not null,
  assigned_by uuid references person (id),
  assigned_at timestamptz not null,
  primary key (block_id, unit_id),
  foreign key (block_id, unit_id) references block_member (block_id, unit_id),
  foreign key (block_id, scorer_id) references block_member (block_id, unit_id),
  constraint a_scorer_is_another_member check (unit_id <> scorer_id)
);
