-- One row per order that was ever released: locked while its goods are listed or its lists are taken
-- back, so that no two people list the same goods.
create table balcao_pick_order (
  order_id uuid    not null primary key,
  version  integer not null
);

create table balcao_pick_list (
  id              uuid                     not null primary key,
  order_id        uuid                     not null,
  order_number    varchar(60)              not null,
  location        varchar(60)              not null,
  state           varchar(20)              not null,
  shipment_number varchar(80),
  created_at      timestamp with time zone not null,
  changed_at      timestamp with time zone not null,
  check ((state = 'SHIPPING') = (shipment_number is not null))
);
create index balcao_pick_list_order on balcao_pick_list (order_id);
create index balcao_pick_list_open on balcao_pick_list (location, state, created_at);

create table balcao_pick_line (
  list_id  uuid         not null references balcao_pick_list (id),
  line_id  varchar(60)  not null,
  place    integer      not null,
  sku      varchar(60)  not null,
  name     varchar(400) not null,
  grams    integer      not null check (grams >= 0),
  quantity integer      not null check (quantity > 0),
  picked   integer      not null,
  primary key (list_id, line_id),
  check (0 <= picked and picked <= quantity)
);

create table balcao_pick_parcel (
  list_id   uuid    not null references balcao_pick_list (id),
  number    integer not null check (number > 0),
  grams     integer not null check (grams > 0),
  length_mm integer not null check (length_mm >= 0),
  width_mm  integer not null check (width_mm >= 0),
  height_mm integer not null check (height_mm >= 0),
  primary key (list_id, number)
);

create table balcao_pick_content (
  list_id  uuid        not null,
  number   integer     not null,
  line_id  varchar(60) not null,
  quantity integer     not null check (quantity > 0),
  primary key (list_id, number, line_id),
  foreign key (list_id, number) references balcao_pick_parcel (list_id, number),
  foreign key (list_id, line_id) references balcao_pick_line (list_id, line_id)
);
