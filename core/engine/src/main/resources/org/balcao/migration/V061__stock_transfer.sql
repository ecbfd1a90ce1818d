-- Goods on their way from one location to another: on no shelf until they arrive.
create table balcao_stock_transfer (
  id       uuid                     not null primary key,
  source   varchar(60)              not null references balcao_stock_location (code),
  target   varchar(60)              not null references balcao_stock_location (code),
  state    varchar(20)              not null,
  note     varchar(200)             not null,
  expected date,
  sent_by  varchar(120)             not null,
  sent_at  timestamp with time zone not null,
  ended_at timestamp with time zone,
  reason   varchar(200),
  check (source <> target),
  check ((state = 'IN_TRANSIT') = (ended_at is null))
);
create index balcao_stock_transfer_state on balcao_stock_transfer (state, id);

create table balcao_stock_transfer_line (
  transfer_id uuid        not null references balcao_stock_transfer (id),
  sku         varchar(60) not null,
  sent        integer     not null check (sent > 0),
  received    integer     not null check (received >= 0),
  returned    integer     not null check (returned >= 0),
  lost        integer     not null check (lost >= 0),
  primary key (transfer_id, sku),
  check (received + returned + lost <= sent)
);
