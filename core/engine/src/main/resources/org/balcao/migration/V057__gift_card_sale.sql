-- Gift cards that are sold like goods. Works on H2 and PostgreSQL alike.

alter table balcao_variant add column gift_card boolean default false not null;
alter table balcao_order add column gift_cards boolean default false not null;
alter table balcao_order_line add column gift_card boolean default false not null;

-- One row, and one card, for each unit of a line; unit counts from 1.
create table balcao_gift_card_sale (
  order_id uuid           not null references balcao_order (id),
  line_id  varchar(20)    not null,
  unit     integer        not null,
  card_id  uuid           not null unique references balcao_gift_card (id),
  currency varchar(3)     not null,
  amount   numeric(19, 4) not null,
  back     numeric(19, 4) default 0 not null,
  state    varchar(20)    not null,
  primary key (order_id, line_id, unit),
  check (amount > 0 and back >= 0 and back <= amount)
);
