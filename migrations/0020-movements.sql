-- Movements: drafted, launched (contents and criteria freeze), amended by records; responses, reminders. Registrations for titles.
create table movement (
  id uuid primary key,
  year int not null check (year between 1945 and 2100),
  period daterange not null check (not isempty(period)),
  parent_id uuid references movement (id),
  unit_id uuid not null references unit (id),
  definition jsonb not null,
  drafted_by uuid references person (id),
  drafted_at timestamptz(3) not null,
  saved_at timestamptz(3) not null,
  cancelled_at timestamptz(3),
  cancelled_why text
);
create index movement_year on movement (year);

create table movement_launch (
  movement_id uuid primary key references movement (id),
  number text not null,
  launched_on date not null,
  file_id uuid not null references file (id),
  -- SHA-256 of the definition as launched.
  definition_hash text not null check (definition_hash ~ '^[0-9a-f]{64}$'),
  launched_by uuid references person (id),
  launched_at timestamptz(3) not null
);
create table movement_addressee (
  movement_id uuid not null references movement (id),
  unit_id uuid not null references unit (id),
  primary key (movement_id, unit_id)
);
create function launched_movements_are_frozen() returns trigger language plpgsql as $$
begin
  if exists (select from movement_launch where movement_id = old.id) then
    raise exception 'a launched movement is amended by amendments' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger movement_is_frozen_at_launch before update or delete on movement for each row execute function launched_movements_are_frozen();

create table movement_amendment (
  id uuid primary key,
  movement_id uuid not null references movement (id),
  number text not null,
  on_day date not null,
  reason text not null,
  file_id uuid references file (id),
  -- [{ section, code, text: { vi, fr, en } | null }]
  changes jsonb not null,
  by_person uuid references person (id),
  at timestamptz(3) not null
);
create index movement_amendment_movement on movement_amendment (movement_id, on_day, at);

-- A unit's answer; a later one corrects it.
create table movement_response (
  id uuid primary key,
  movement_id uuid not null references movement (id),
  unit_id uuid not null references unit (id),
  kind text not null check (kind in ('own-movement', 'plan', 'letter')),
  own_movement_id uuid references movement (id),
  title text,
  number text not null,
  on_day date not null,
  file_id uuid references file (id),
  outside_period_why text,
  by_person uuid references person (id),
  at timestamptz(3) not null
);
create index movement_response_unit on movement_response (movement_id, unit_id, at);

create table movement_reminder (
  id uuid primary key,
  movement_id uuid not null references movement (id),
  unit_id uuid not null references unit (id),
  on_day date not null,
  text text not null,
  by_person uuid references person (id),
  at timestamptz(3) not null,
  unique (movement_id, unit_id, on_day)
);

create table registration_counter (year int primary key, last int not null check (last > 0));
create table registration (
  id uuid primary key,
  movement_id uuid not null references movement (id),
  unit_id uuid not null references unit (id),
  receipt text not null unique,
  received_on date not null,
  due_on date,
  late boolean not null,
  letter_number text,
  letter_on date,
  file_id uuid references file (id),
  by_person uuid references person (id),
  at timestamptz(3) not null
);
create index registration_unit on registration (movement_id, unit_id, at);
create table registration_entry (
  id uuid primary key,
  registration_id uuid not null references registration (id),
  movement_id uuid not null,
  -- Null: a title of the unit itself.
  person_id uuid references person (id),
  unit_id uuid not null references unit (id),
  award text not null check (award ~ '^[a-z][a-z-]{2,59}$'),
  withdrawn_at timestamptz(3),
  withdrawn_why text,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index registered_once on registration_entry (movement_id, coalesce(person_id, unit_id), award) where withdrawn_at is null;
create index registration_entry_registration on registration_entry (registration_id);
create index registration_entry_person on registration_entry (person_id);

do $do$
declare name text;
begin
  foreach name in array array['movement_launch', 'movement_amendment', 'movement_response', 'movement_reminder', 'registration'] loop
    execute format('create trigger %I_is_kept before update or delete or truncate on %I for each statement execute function is_kept_for_ever()', name, name);
  end loop;
end
$do$;
