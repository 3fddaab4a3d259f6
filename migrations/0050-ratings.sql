-- Yearly quality ratings of people and units: by class until 2025, by points from 2026. One in force a year; a correction supersedes.
create table rating (
  id uuid primary key,
  person_id uuid references person (id),
  unit_id uuid references unit (id),
  year int not null check (year between 1945 and 2100),
  class text check (class in ('not-completed', 'completed', 'good', 'excellent')),
  points int check (points between 0 and 100),
  -- The unit in which the person was rated.
  rated_in uuid references unit (id),
  decision_number text not null,
  decided_on date not null,
  file_id uuid references file (id),
  recorded_by uuid references person (id),
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check ((person_id is null) <> (unit_id is null)),
  check (class is not null or points is not null)
);
create unique index one_rating_of_a_person_a_year on rating (person_id, year) where superseded_at is null;
create unique index one_rating_of_a_unit_a_year on rating (unit_id, year) where superseded_at is null;
create index rating_rated_in on rating (rated_in, year);
