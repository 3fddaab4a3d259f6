-- Reports to the minister: drafted from stored queries, edited by hand, issued once with their figures frozen under a hash.
create table report (
  id uuid primary key,
  movement_id uuid not null references movement (id),
  kind text not null check (kind in ('six-month', 'year-end')),
  language text not null check (language in ('vi', 'fr', 'en')),
  -- Text by section, as edited; sections without one are drafted from the figures.
  texts jsonb not null default '{}',
  drafted_by uuid references person (id),
  drafted_at timestamptz(3) not null,
  saved_at timestamptz(3) not null
);
create index report_movement on report (movement_id, drafted_at);
create table report_issue (
  report_id uuid primary key references report (id),
  number text not null,
  issued_on date not null,
  -- { figures: [...], texts: {...} } as printed, and its SHA-256 in canonical JSON.
  snapshot jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  issued_by uuid references person (id),
  issued_at timestamptz(3) not null
);
create trigger report_issue_is_kept before update or delete or truncate on report_issue for each statement execute function is_kept_for_ever();
create function issued_reports_are_frozen() returns trigger language plpgsql as $$
begin
  if exists (select from report_issue where report_id = old.id) then
    raise exception 'an issued report never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger report_is_frozen_when_issued before update or delete on report for each row execute function issued_reports_are_frozen();
