create table balcao_customer (
  id             uuid                     not null primary key,
  email          varchar(254)             not null,
  email_key      varchar(760)             not null unique,
  name           varchar(200)             not null,
  phone          varchar(60),
  tax_id         varchar(40),
  locale         varchar(35)              not null,
  customer_group varchar(60),
  registered_at  timestamp with time zone not null,
  version        integer                  not null
);

create table balcao_customer_address (
  id          uuid         not null primary key,
  customer_id uuid         not null references balcao_customer (id),
  place       integer      not null,
  recipient   varchar(200) not null,
  line1       varchar(200) not null,
  line2       varchar(200),
  district    varchar(200),
  city        varchar(200) not null,
  region      varchar(200),
  postal_code varchar(200),
  country     varchar(2)   not null,
  phone       varchar(200),
  unique (customer_id, place)
);
