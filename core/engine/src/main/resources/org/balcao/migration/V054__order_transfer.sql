-- Which orders were imported from where, and who exported which. Works on H2 and PostgreSQL alike.
-- digest: of what the file said. kept: the money of a finished order that its seller kept, which is
-- in the ledger as a memorandum; nothing for an open one.
create table balcao_order_import (
  source      varchar(40)              not null,
  number      varchar(100)             not null,
  order_id    uuid                     not null unique,
  digest      varchar(64)              not null,
  finished    boolean                  not null,
  currency    varchar(3)               not null,
  kept        numeric(19, 4)           not null check (kept >= 0),
  refunded    numeric(19, 4)           not null check (refunded >= 0),
  imported_at timestamp with time zone not null,
  imported_by varchar(120)             not null,
  primary key (source, number)
);

create table balcao_order_export (
  id          uuid                     not null primary key,
  actor       varchar(120)             not null,
  search      varchar(100000)          not null,
  format      varchar(20)              not null,
  chosen      varchar(4000)            not null,
  personal    boolean                  not null,
  state       varchar(20)              not null,
  order_count bigint                   not null,
  row_count   bigint                   not null,
  begun_at    timestamp with time zone not null,
  ended_at    timestamp with time zone
);
create index balcao_order_export_begun on balcao_order_export (begun_at, id);
