-- The council: sittings, agenda, attendance, recusals, absent members' written answers, counts entered by one and confirmed by another, minutes.
-- No row here links a member with a vote: a count is a sum.
create table sitting (
  id uuid primary key,
  code text not null unique,
  year int not null check (year between 1945 and 2100),
  held_on date not null,
  place text not null,
  -- Members who took no part in an item: kept in the denominator (the whole membership), or out of it, as the council set.
  recused_count boolean not null default true,
  -- The council's own percentage where the law of the day fixes none.
  own_percent int check (own_percent between 1 and 100),
  convened_by uuid references person (id),
  convened_at timestamptz(3) not null
);
create index sitting_year on sitting (year, held_on desc);

-- Who was entitled on the day: frozen when the sitting is convened.
create table sitting_member (
  sitting_id uuid not null references sitting (id),
  person_id uuid not null references person (id),
  role text not null check (role in ('chair', 'member')),
  position int not null,
  primary key (sitting_id, person_id)
);

create table agenda_item (
  id uuid primary key,
  sitting_id uuid not null references sitting (id),
  dossier_id uuid not null,
  position int not null,
  removed_at timestamptz(3),
  removed_why text,
  check ((removed_at is null) = (removed_why is null))
);
create unique index dossier_on_an_agenda_once on agenda_item (sitting_id, dossier_id) where removed_at is null;
create index agenda_item_dossier on agenda_item (dossier_id);

create table attendance (
  id uuid primary key,
  sitting_id uuid not null references sitting (id),
  -- { personId: 'present' | reason of absence }
  present uuid[] not null,
  absent jsonb not null,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null
);
create index attendance_sitting on attendance (sitting_id, recorded_at desc);

create table recusal (
  id uuid primary key,
  agenda_item_id uuid not null references agenda_item (id),
  person_id uuid not null references person (id),
  reason text not null,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null,
  unique (agenda_item_id, person_id)
);

-- An absent member's signed paper arrived; what it says is in the sums only.
create table written_answer (
  sitting_id uuid not null references sitting (id),
  person_id uuid not null references person (id),
  file_id uuid references file (id),
  received_on date not null,
  recorded_by uuid references person (id),
  recorded_at timestamptz(3) not null,
  primary key (sitting_id, person_id)
);

create table vote_count (
  id uuid primary key,
  sitting_id uuid not null references sitting (id),
  -- 'entered' by one person, 'confirmed' by another who typed the same.
  kind text not null check (kind in ('entered', 'confirmed')),
  -- [{ agendaItemId, ballots, yes, no, invalid, writtenYes, writtenNo }]
  lines jsonb not null,
  confirms uuid references vote_count (id),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz(3) not null,
  check ((kind = 'confirmed') = (confirms is not null))
);
create unique index a_count_is_confirmed_once on vote_count (confirms);
create index vote_count_sitting on vote_count (sitting_id, recorded_at desc);

create table minutes (
  sitting_id uuid primary key references sitting (id),
  number text not null,
  signed_on date not null,
  file_id uuid not null references file (id),
  -- The result of each item as the law of the sitting's day computes it, frozen: [{ agendaItemId, dossierId, passed, majority… }]
  results jsonb not null,
  signed_by uuid references person (id),
  signed_at timestamptz(3) not null
);

do $do$
declare name text;
begin
  foreach name in array array['attendance', 'recusal', 'written_answer', 'vote_count', 'minutes', 'sitting_member'] loop
    execute format('create trigger %I_is_kept before update or delete or truncate on %I for each statement execute function is_kept_for_ever()', name, name);
  end loop;
end
$do$;
