-- Appends one entry after the last, in one statement: who holds the head's row lock has the next number. Called by journal.store.ts.
create function append_journal_entry(
  at timestamptz, person_id uuid, account_id uuid, on_behalf_of text, act text, subject_kinds text[], subject_ids text[],
  request_id text, payload jsonb, payload_hash text, content_hash text
) returns bigint
language plpgsql
as $$
declare
  head journal_head;
begin
  update journal_head set
    seq = journal_head.seq + 1,
    previous_hash = journal_head.hash,
    hash = encode(sha256(convert_to(
      (journal_head.seq + 1)::text || E'\n' || journal_head.hash || E'\n' || append_journal_entry.content_hash, 'UTF8')), 'hex')
  returning * into strict head;
  insert into journal_entry values (
    head.seq, at, person_id, account_id, on_behalf_of, act, subject_kinds[1], subject_ids[1], request_id, payload, payload_hash,
    append_journal_entry.content_hash, head.previous_hash, head.hash);
  insert into journal_subject (kind, id, seq, position)
    select kind, id, head.seq, position - 1
    from unnest(subject_kinds, subject_ids) with ordinality as subject (kind, id, position)
    on conflict do nothing;
  return head.seq;
end
$$;
