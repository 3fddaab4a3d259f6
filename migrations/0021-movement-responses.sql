-- A unit's own plan says its period, inside the movement's or with a reason; addressees freeze at launch like the rest.
alter table movement_response add column period daterange check (not isempty(period));

create function launched_addressees_are_frozen() returns trigger language plpgsql as $$
begin
  if exists (select from movement_launch where movement_id = coalesce(new.movement_id, old.movement_id)) then
    raise exception 'the addressees of a launched movement do not change' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger addressees_are_frozen_at_launch before insert or update or delete on movement_addressee
  for each row execute function launched_addressees_are_frozen();
create index movement_addressee_unit on movement_addressee (unit_id);
create index movement_unit on movement (unit_id);
