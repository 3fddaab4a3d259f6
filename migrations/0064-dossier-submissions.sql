-- Sending up: one letter, several dossiers, with the finding of the law as it was on that day. And taking back.

create table dossier_submission (
  id uuid primary key,
  seq bigint not null unique default nextval('dossier_step'),
  unit_id uuid not null references unit (id),
  year int not null,
  number text not null,
  on_day date not null,
  file_id uuid references file (id),
  -- The day it arrived: the law of that day judges. Null term: no guidance was in force.
  received_on date not null,
  due_on date,
  late boolean not null,
  submitted_by uuid references person (id),
  submitted_at timestamptz(3) not null,
  check (on_day <= received_on),
  check (late = coalesce(received_on > due_on, false)),
  constraint submission_letter_is_numbered_once unique (unit_id, number, year)
);
create trigger dossier_submission_is_kept before update or delete or truncate on dossier_submission
  for each statement execute function is_kept_for_ever();

create table dossier_submission_line (
  submission_id uuid not null references dossier_submission (id),
  dossier_id uuid not null references dossier (id),
  position int not null,
  report_version int not null,
  primary key (submission_id, dossier_id),
  foreign key (dossier_id, report_version) references report_version (dossier_id, version)
);
create index dossier_submission_line_dossier on dossier_submission_line (dossier_id);
create trigger dossier_submission_line_is_kept before update or delete or truncate on dossier_submission_line
  for each statement execute function is_kept_for_ever();

-- What the law answered at a legal step, as it was: never computed again.
create table dossier_finding (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  step text not null check (step in ('submission', 'appraisal')),
  -- The submission or the appraisal it belongs to.
  step_id uuid not null,
  verdict text not null check (verdict in ('met', 'not-met', 'unknown', 'suspended')),
  awaiting_judgement boolean not null,
  law_on date not null,
  certain boolean not null,
  rulebook_version text not null,
  finding jsonb not null,
  at timestamptz(3) not null,
  unique (dossier_id, step, step_id)
);
create index dossier_finding_dossier on dossier_finding (dossier_id, at desc);
create trigger dossier_finding_is_kept before update or delete or truncate on dossier_finding
  for each statement execute function is_kept_for_ever();

create table dossier_withdrawal (
  dossier_id uuid primary key references dossier (id),
  reason text not null check (length(trim(reason)) > 0),
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz(3) not null
);
create trigger dossier_withdrawal_is_kept before update or delete or truncate on dossier_withdrawal
  for each statement execute function is_kept_for_ever();
