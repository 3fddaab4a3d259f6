-- Somebody asks to be registered; the unit takes the request into a registration, or says why not.
create table registration_request (
  id uuid primary key,
  movement_id uuid not null references movement (id),
  unit_id uuid not null references unit (id),
  person_id uuid not null references person (id),
  awards text[] not null check (cardinality(awards) between 1 and 20),
  note text,
  asked_on date not null,
  at timestamptz(3) not null
);
create index registration_request_unit on registration_request (movement_id, unit_id, at);
create index registration_request_person on registration_request (person_id, movement_id);
create table registration_request_answer (
  request_id uuid primary key references registration_request (id),
  registration_id uuid references registration (id),
  reason text,
  answered_on date not null,
  by_person uuid references person (id),
  at timestamptz(3) not null,
  -- Taken into a registration, or declined with a reason: never both, never neither.
  check ((registration_id is null) <> (reason is null))
);
do $do$
declare name text;
begin
  foreach name in array array['registration_request', 'registration_request_answer'] loop
    execute format('create trigger %I_is_kept before update or delete or truncate on %I for each statement execute function is_kept_for_ever()', name, name);
  end loop;
end
$do$;
