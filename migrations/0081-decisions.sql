-- Decisions that grant, correct, revoke and restore: drafted, handed to the registrar, numbered without gap, issued; then never changed.
create table decision (
  id uuid primary key,
  kind text not null check (kind in ('grant', 'correct', 'revoke', 'restore')),
  -- The decision that is corrected, revoked or restored.
  of_id uuid references decision (id),
  award text not null check (award ~ '^[a-z][a-z-]{2,59}$'),
  year_from int not null check (year_from between 1945 and 2100),
  year_to int not null check (year_to >= year_from),
  basis text not null check (basis in ('merit', 'sudden', 'thematic', 'long-service', 'external')),
  -- The council's minutes it rests on: the latest, when there are several.
  minutes_on date,
  -- A ground of the law, of a revocation.
  ground text,
  -- What is edited by hand: summary, grounds, articles, signatory… { see DecisionText }
  text jsonb not null,
  summary_search text not null,
  version int not null default 1,
  drafted_by uuid references person (id),
  drafted_at timestamptz(3) not null,
  handed_over_at timestamptz(3),
  -- Why the registrar or the coordinator took it back.
  note text,
  discarded_at timestamptz(3),
  discarded_why text,
  series text,
  year int,
  number int check (number > 0),
  signed_on date,
  file_id uuid references file (id),
  file_hash text,
  -- What the law of the day said of the signatory's power: { may, certain, citation, reason }
  power jsonb,
  issued_by uuid references person (id),
  issued_at timestamptz(3),
  check ((kind = 'grant') = (of_id is null)),
  check (kind = 'revoke' or ground is null),
  check ((discarded_at is null) = (discarded_why is null)),
  check (issued_at is null or discarded_at is null),
  check (num_nonnulls(series, year, number, signed_on, file_id, file_hash, power, issued_at) in (0, 8)),
  check (year is null or year = extract(year from signed_on))
);
create unique index decision_number on decision (series, year, number);
create index decision_of on decision (of_id);
create index decision_signed on decision (signed_on desc);

create function issued_is_kept() returns trigger
language plpgsql
as $$
begin
  if old.issued_at is not null then
    raise exception 'an issued decision is kept for ever: corrections are new decisions' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger decision_is_kept before update or delete on decision for each row execute function issued_is_kept();
create trigger decision_is_never_emptied before truncate on decision for each statement execute function is_kept_for_ever();
