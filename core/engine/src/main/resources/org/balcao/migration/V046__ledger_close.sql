-- The ledger is closed by day. Works on H2 and PostgreSQL alike.

-- business_day: the day in whose books the entry is; value_date: the day on which it happened.
-- Entries from before this version have neither: theirs is the day on which they were posted.
alter table balcao_ledger_entry add column business_day date;
alter table balcao_ledger_entry add column value_date date;
create index balcao_ledger_entry_day on balcao_ledger_entry (business_day, seq);

-- One row. Locked by whoever closes, and by whoever posts into a day that is over.
create table balcao_ledger_gate (
  id             integer not null primary key,
  closed_through date,
  check (id = 1)
);
insert into balcao_ledger_gate (id) values (1);

-- hash: SHA-256 over the hash of the day before and over every line of the day's entries.
create table balcao_ledger_day (
  on_day    date                     not null primary key,
  entries   bigint                   not null,
  hash      varchar(64)              not null,
  closed_at timestamp with time zone not null,
  closed_by varchar(120)             not null
);

-- The trial balance of a closed day; balance: of all days up to this one, debit positive.
create table balcao_ledger_day_balance (
  on_day   date           not null references balcao_ledger_day (on_day),
  account  varchar(100)   not null,
  currency varchar(3)     not null,
  debits   numeric(19, 4) not null,
  credits  numeric(19, 4) not null,
  balance  numeric(19, 4) not null,
  primary key (on_day, account, currency),
  check (debits >= 0 and credits >= 0)
);
