-- What the law asks about conduct and time worked: discipline, proceedings, absences. Seen by those entitled only; nothing is deleted.
create table discipline (
  id uuid primary key,
  person_id uuid not null references person (id),
  level text not null check (level in ('reprimand', 'warning', 'salary-reduction', 'demotion', 'dismissal', 'removal')),
  decision_number text not null,
  decided_on date not null,
  ends_on date check (ends_on is null or ends_on > decided_on),
  file_id uuid references file (id),
  recorded_by uuid references person (id), recorded_at timestamptz not null,
  withdrawn_at timestamptz, withdrawn_why text
);
create index discipline_person on discipline (person_id);
create table proceeding (
  id uuid primary key,
  person_id uuid references person (id),
  unit_id uuid references unit (id),
  kind text not null check (kind in ('discipline', 'investigation', 'inspection', 'complaint', 'denunciation', 'press-report')),
  opened_on date not null,
  cleared_on date check (cleared_on is null or cleared_on >= opened_on),
  conclusion text,
  recorded_by uuid references person (id), recorded_at timestamptz not null,
  check ((person_id is null) <> (unit_id is null))
);
create index proceeding_person on proceeding (person_id);
create index proceeding_unit on proceeding (unit_id);
create table absence (
  id uuid primary key,
  person_id uuid not null references person (id),
  kind text not null check (kind in ('maternity-leave', 'sick-leave', 'unpaid-leave', 'training', 'bravery-injury')),
  first_on date not null, last_on date not null check (last_on >= first_on),
  recorded_by uuid references person (id), recorded_at timestamptz not null,
  withdrawn_at timestamptz, withdrawn_why text,
  constraint absences_do_not_overlap exclude using gist (person_id with =, daterange(first_on, last_on, '[]') with &&) where (withdrawn_at is null)
);
create index absence_person on absence (person_id);
