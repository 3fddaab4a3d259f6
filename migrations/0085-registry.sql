-- The log of the registry: every grant, correction, revocation and restoration of an honour, each leaf bound to the one before.
create table registry_entry (
  log_index bigint primary key check (log_index >= 0),
  at timestamptz(3) not null,
  kind text not null check (kind in ('granted', 'corrected', 'revoked', 'restored')),
  honour_id uuid not null references honour (id),
  decision_id uuid not null references decision (id),
  -- The canonical text that is hashed.
  leaf text not null,
  leaf_hash text not null check (leaf_hash ~ '^[0-9a-f]{64}$'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$')
);
create index registry_entry_honour on registry_entry (honour_id, log_index);
create trigger registry_entry_is_kept before update or delete or truncate on registry_entry for each statement execute function is_kept_for_ever();

create function registry_entry_follows() returns trigger
language plpgsql
as $$
declare last_index bigint;
begin
  select max(log_index) into last_index from registry_entry;
  if new.log_index <> coalesce(last_index + 1, 0) then
    raise exception 'the registry grows by one: expected %, got %', coalesce(last_index + 1, 0), new.log_index using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger registry_entry_follows before insert on registry_entry for each row execute function registry_entry_follows();
