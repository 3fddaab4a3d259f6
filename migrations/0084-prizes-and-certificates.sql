-- What an honour pays, by the law of the day of its decision, in whole dong; and the certificate that shows it.
create table prize_line (
  id uuid primary key,
  honour_id uuid not null unique references honour (id),
  decision_line_id uuid not null unique references decision_line (id),
  -- Null where no text in force fixes a sum.
  amount bigint check (amount >= 0),
  base bigint,
  multiplier numeric(10, 4),
  paid boolean not null,
  certain boolean not null,
  -- { document, article, clause, point, certainty, note }
  citation jsonb not null,
  -- Why it is not paid, and in favour of which award.
  reason text,
  in_favour_of text,
  check (not paid or amount is not null),
  check (paid or reason is not null)
);

create table certificate (
  id uuid primary key,
  honour_id uuid not null unique references honour (id),
  -- Twenty letters and digits, not to be guessed.
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
  made_at timestamptz(3) not null
);

create trigger prize_line_is_kept before update or delete or truncate on prize_line for each statement execute function is_kept_for_ever();
create trigger certificate_is_kept before update or delete or truncate on certificate for each statement execute function is_kept_for_ever();
