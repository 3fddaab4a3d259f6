-- Appends entries after the last, in one statement: who holds the head's row lock has the next numbers. Called by journal.store.ts.
-- `entries` is a list of { at, personId, accountId, onBehalfOf, act, subjects: [{ kind, id }], requestId, payload, payloadHash, contentHash }.
create function append_journal_entries(entries jsonb) returns bigint
language plpgsql
as $$
declare
  head journal_head;
  entry record;
begin
  select * into strict head from journal_head for update;
  for entry in
    select *, subjects -> 0 ->> 'kind' as kind, subjects -> 0 ->> 'id' as id
    from rows from (jsonb_to_recordset(entries) as (
      at timestamptz, "personId" uuid, "accountId" uuid, "onBehalfOf" text, act text, subjects jsonb, "requestId" text,
      payload jsonb, "payloadHash" text, "contentHash" text)) with ordinality
    order by ordinality
  loop
    head.seq := head.seq + 1;
    head.previous_hash := head.hash;
    head.hash := encode(sha256(convert_to(
      head.seq::text || E'\n' || head.previous_hash || E'\n' || entry."contentHash", 'UTF8')), 'hex');
    insert into journal_entry values (
      head.seq, entry.at, entry."personId", entry."accountId", entry."onBehalfOf", entry.act, entry.kind, entry.id,
      entry."requestId", coalesce(entry.payload, 'null'::jsonb), entry."payloadHash", entry."contentHash", head.previous_hash, head.hash);
    insert into journal_subject (kind, id, seq, position)
      select subject ->> 'kind', subject ->> 'id', head.seq, position - 1
      from jsonb_array_elements(entry.subjects) with ordinality as listed (subject, position)
      on conflict do nothing;
  end loop;
  update journal_head set seq = head.seq, previous_hash = head.previous_hash, hash = head.hash;
  return head.seq;
end
$$;
