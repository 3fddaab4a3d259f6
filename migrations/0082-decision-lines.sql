-- The annexed list of a decision. While it is a draft, names are read from the records; at signature they are frozen here.
create table decision_line (
  id uuid primary key,
  decision_id uuid not null references decision (id),
  position int not null,
  dossier_id uuid references dossier (id),
  person_id uuid references person (id),
  unit_id uuid references unit (id),
  collective_name text,
  merit text not null,
  -- Frozen at signature.
  name text,
  office text,
  address text check (address in ('Ông', 'Bà', '')),
  -- Left out by who decides, with the reason.
  withheld text,
  -- Of a correction, a revocation, a restoration: the line of the first decision.
  of_line_id uuid references decision_line (id),
  field text check (field in ('name', 'office', 'merit')),
  printed text,
  correct text,
  unique (decision_id, position),
  check ((person_id is null) <> (unit_id is null)),
  check (num_nonnulls(field, printed, correct) in (0, 3)),
  check (num_nonnulls(name, office, address) in (0, 3))
);
create index decision_line_dossier on decision_line (dossier_id);
create index decision_line_of on decision_line (of_line_id);

create function line_of_issued_is_kept() returns trigger
language plpgsql
as $$
begin
  if exists (select from decision where id = old.decision_id and issued_at is not null) then
    raise exception 'a line of an issued decision is kept for ever' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger decision_line_is_kept before update or delete on decision_line for each row execute function line_of_issued_is_kept();

alter table honour add foreign key (decision_line_id) references decision_line (id);
alter table honour_status add foreign key (decision_id) references decision (id);
