-- Appraisal by the standing body: sent back for correction, answered on the same record, and the opinion.

create table dossier_return (
  id uuid primary key,
  seq bigint not null unique default nextval('dossier_step'),
  dossier_id uuid not null references dossier (id),
  -- [{ about, text }], in order: what to correct.
  reasons jsonb not null check (jsonb_typeof(reasons) = 'array' and jsonb_array_length(reasons) > 0),
  answer_by date,
  returned_by uuid references person (id),
  returned_at timestamptz(3) not null
);
create index dossier_return_dossier on dossier_return (dossier_id, returned_at desc);
create trigger dossier_return_is_kept before update or delete or truncate on dossier_return
  for each statement execute function is_kept_for_ever();

create table dossier_return_answer (
  return_id uuid primary key references dossier_return (id),
  -- One text a reason, in the same order.
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  answered_by uuid references person (id),
  answered_at timestamptz(3) not null
);
create trigger dossier_return_answer_is_kept before update or delete or truncate on dossier_return_answer
  for each statement execute function is_kept_for_ever();

create table dossier_appraisal (
  id uuid primary key,
  seq bigint not null unique default nextval('dossier_step'),
  dossier_id uuid not null references dossier (id),
  opinion text not null check (opinion in ('recommended', 'not-recommended')),
  text text not null,
  -- [{ item, fine, note }]: what was looked at.
  checks jsonb not null check (jsonb_typeof(checks) = 'array'),
  appraised_by uuid references person (id),
  appraised_at timestamptz(3) not null
);
create index dossier_appraisal_dossier on dossier_appraisal (dossier_id, appraised_at desc);
create trigger dossier_appraisal_is_kept before update or delete or truncate on dossier_appraisal
  for each statement execute function is_kept_for_ever();
