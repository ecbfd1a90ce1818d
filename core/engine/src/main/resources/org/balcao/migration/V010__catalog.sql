create table balcao_category (
  code   varchar(60)  not null primary key,
  name   varchar(200) not null,
  parent varchar(60)  references balcao_category (code),
  check (parent <> code)
);
create index balcao_category_parent on balcao_category (parent);

create table balcao_product (
  id          uuid                     not null primary key,
  code        varchar(60)              not null unique,
  name        varchar(200)             not null,
  description varchar(10000)           not null,
  attributes  varchar(500000)          not null,
  active      boolean                  not null,
  changed_at  timestamp with time zone not null
);

create table balcao_product_category (
  product_id uuid        not null references balcao_product (id),
  category   varchar(60) not null references balcao_category (code),
  primary key (product_id, category)
);
create index balcao_product_category_of on balcao_product_category (category, product_id);

-- A row stays for ever: orders refer to its SKU.
create table balcao_variant (
  sku          varchar(60)     not null primary key,
  product_id   uuid            not null references balcao_product (id),
  name         varchar(190)    not null,
  gtin         varchar(14),
  grams        integer         not null check (grams >= 0),
  length_mm    integer         not null check (length_mm >= 0),
  width_mm     integer         not null check (width_mm >= 0),
  height_mm    integer         not null check (height_mm >= 0),
  tax_category varchar(60)     not null,
  attributes   varchar(500000) not null,
  backorder    boolean         not null,
  active       boolean         not null
);
create index balcao_variant_product on balcao_variant (product_id, sku);
