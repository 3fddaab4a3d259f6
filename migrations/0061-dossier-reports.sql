-- The achievement report of a dossier: a draft that saves itself, and the versions kept of it. No text is ever lost.

create table report_draft (
  dossier_id uuid primary key references dossier (id),
  -- Grows by one each time the draft is saved; who saves names the revision they read.
  revision int not null check (revision > 0),
  parts jsonb not null,
  -- Two lines for lists and the public posting.
  merit text not null check (length(merit) <= 300),
  saved_by uuid references person (id),
  saved_at timestamptz(3) not null
);

create table report_version (
  dossier_id uuid not null references dossier (id),
  version int not null check (version > 0),
  parts jsonb not null,
  merit text not null,
  written_by uuid references person (id),
  written_at timestamptz(3) not null,
  -- kept: somebody asked; other-hand: before another person wrote on; conflict: typed on an older revision; submitted: sent up.
  because text not null check (because in ('kept', 'other-hand', 'conflict', 'submitted')),
  primary key (dossier_id, version)
);
create trigger report_version_is_kept before update or delete or truncate on report_version
  for each statement execute function is_kept_for_ever();
