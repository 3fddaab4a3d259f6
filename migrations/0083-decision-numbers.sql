-- The last number of each series and year: locked by whoever issues, so that there is neither gap nor double.
create table decision_counter (
  series text not null,
  year int not null,
  last int not null check (last >= 0),
  last_signed_on date,
  primary key (series, year)
);
