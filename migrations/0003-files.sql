-- Stored files: the bytes lie in the file store under their hash, once; a row is one time somebody stored them, under a name.

create table file (
  id uuid primary key default uuidv7(),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null check (size_bytes > 0),
  kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'png', 'jpg', 'csv', 'txt')),
  name text not null check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
  -- Null when the product itself made the file.
  stored_by uuid,
  stored_at timestamptz(3) not null
);
create index file_hash on file (hash);

create trigger file_is_kept before update or delete or truncate on file
  for each statement execute function is_kept_for_ever();
