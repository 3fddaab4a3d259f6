-- The ground every table stands on: extensions, the Vietnamese order of words, the form in which names are searched, new ids.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The order of a Vietnamese dictionary (a ă â b c d đ e ê …); numbers inside a name by their value: Khối 2 before Khối 10.
create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');

-- What is typed and what is kept meet in this form: small letters without tone or diacritic marks, đ as d.
-- The same as plainText() in src/server/plain-text.ts; a test compares the two.
create function plain_text(text) returns text
language sql immutable strict parallel safe
as $$
  select btrim(lower(translate(regexp_replace(normalize($1, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')), E' \t\r\n')
$$;

-- New rows go to the end of their index. PostgreSQL has this function from version 18; earlier ones get ours: milliseconds, then chance.
do $do$
begin
  if to_regprocedure('pg_catalog.uuidv7()') is null then
    create function public.uuidv7() returns uuid
    language sql volatile parallel safe
    as $$
      select encode(
        set_bit(set_bit(
          overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
            from 1 for 6),
          52, 1), 53, 1),
        'hex')::uuid
    $$;
  end if;
end
$do$;
