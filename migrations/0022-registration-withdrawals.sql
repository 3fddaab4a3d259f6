-- A withdrawal is a record of its own; what the entry says of it is derived by a trigger, and nothing else of an entry changes.
create table registration_withdrawal (
  entry_id uuid primary key references registration_entry (id),
  reason text not null,
  on_day date not null,
  by_person uuid references person (id),
  at timestamptz(3) not null
);
insert into registration_withdrawal (entry_id, reason, on_day, at)
  select id, withdrawn_why, (withdrawn_at at time zone 'Asia/Ho_Chi_Minh')::date, withdrawn_at from registration_entry where withdrawn_at is not null;

create function withdrawal_marks_its_entry() returns trigger language plpgsql as $$
begin
  update registration_entry set withdrawn_at = new.at, withdrawn_why = new.reason where id = new.entry_id;
  return null;
end
$$;
create trigger withdrawal_marks_its_entry after insert on registration_withdrawal for each row execute function withdrawal_marks_its_entry();
create trigger registration_withdrawal_is_kept before update or delete or truncate on registration_withdrawal
  for each statement execute function is_kept_for_ever();

create function registration_entries_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null
    and (old.id, old.registration_id, old.movement_id, old.person_id, old.unit_id, old.award)
      is not distinct from (new.id, new.registration_id, new.movement_id, new.person_id, new.unit_id, new.award)
    and exists (select from registration_withdrawal w where w.entry_id = old.id and w.at = new.withdrawn_at and w.reason = new.withdrawn_why)
  then return new;
  end if;
  raise exception 'entries of a registration are kept: a title is taken back by a withdrawal' using errcode = 'restrict_violation';
end
$$;
create trigger registration_entries_are_kept before update or delete on registration_entry for each row execute function registration_entries_are_kept();
create index registration_entry_unit on registration_entry (unit_id, movement_id);
create index registration_movement on registration (movement_id, received_on);
