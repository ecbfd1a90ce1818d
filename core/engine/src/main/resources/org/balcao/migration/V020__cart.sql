-- open_key names the owner of an open cart, so that nobody has two; NULL once it is closed.
create table balcao_cart (
  id          uuid                     not null primary key,
  open_key    varchar(110)             unique,
  state       varchar(20)              not null,
  customer_id uuid,
  guest_id    varchar(100),
  currency    varchar(3)               not null,
  locale      varchar(35)              not null,
  version     integer                  not null,
  changed_at  timestamp with time zone not null,
  check ((state = 'OPEN') = (open_key is not null)),
  check ((customer_id is null) <> (guest_id is null))
);

create table balcao_cart_line (
  cart_id  uuid        not null references balcao_cart (id),
  sku      varchar(60) not null,
  place    integer     not null,
  quantity integer     not null check (quantity between 1 and 9999),
  primary key (cart_id, sku)
);
