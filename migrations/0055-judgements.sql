-- What only a person or a council can answer: who answered, when, on which document. A later answer supersedes; nothing is changed.
create table judgement (
  id uuid primary key,
  person_id uuid references person (id),
  unit_id uuid references unit (id),
  year int not null check (year between 1945 and 2100),
  predicate text not null check (predicate ~ '^[a-z][a-z-]{2,79}$'),
  answer boolean not null,
  basis text not null,
  answered_in uuid references unit (id),
  answered_by uuid references person (id),
  answered_at timestamptz(3) not null,
  check ((person_id is null) <> (unit_id is null))
);
create index judgement_person on judgement (person_id, year, predicate, answered_at desc);
create index judgement_unit on judgement (unit_id, year, predicate, answered_at desc);
create trigger judgement_is_kept before update or delete or truncate on judgement for each statement execute function is_kept_for_ever();
