-- Evidence of a unit, added once and used by as many dossiers as it serves.

create table dossier_evidence (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  title text not null check (length(trim(title)) between 1 and 300),
  file_id uuid not null references file (id),
  issued_number text,
  issued_on date,
  added_by uuid references person (id),
  added_at timestamptz(3) not null,
  constraint evidence_is_added_once unique (unit_id, file_id)
);

create table dossier_evidence_use (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  evidence_id uuid not null references dossier_evidence (id),
  -- The paper the law asks that this evidence is; null when it only supports the report.
  document text,
  added_by uuid references person (id),
  added_at timestamptz(3) not null,
  removed_by uuid references person (id),
  removed_at timestamptz(3)
);
create unique index evidence_is_used_once_a_dossier on dossier_evidence_use (dossier_id, evidence_id) where removed_at is null;
create index dossier_evidence_use_evidence on dossier_evidence_use (evidence_id);
