create table balcao_stock_count (
  id        uuid                     not null primary key,
  location  varchar(60)              not null references balcao_stock_location (code),
  state     varchar(20)              not null,
  note      varchar(200)             not null,
  opened_by varchar(120)             not null,
  opened_at timestamp with time zone not null,
  ended_at  timestamp with time zone,
  reason    varchar(200),
  check ((state = 'OPEN') = (ended_at is null))
);
create index balcao_stock_count_open on balcao_stock_count (state, location, id);

-- What was found, and what should have been there at that moment.
create table balcao_stock_count_line (
  count_id uuid        not null references balcao_stock_count (id),
  sku      varchar(60) not null,
  counted  integer     check (counted >= 0),
  book     integer,
  primary key (count_id, sku),
  check ((counted is null) = (book is null))
);
