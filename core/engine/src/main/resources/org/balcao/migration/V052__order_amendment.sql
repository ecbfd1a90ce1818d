-- How often an order was amended, after which of these it was last judged anew, what they gave back
-- of money that was taken, and the highest number that a line of it ever had: a line that was taken
-- out leaves its number to no other.
alter table balcao_order add column amendments integer default 0 not null;
alter table balcao_order add column judged_amendment integer default 0 not null;
alter table balcao_order add column given_back numeric(19, 4) default 0 not null;
alter table balcao_order add column last_line integer default 0 not null;

create table balcao_order_amendment (
  order_id     uuid                     not null references balcao_order (id),
  number       integer                  not null check (number > 0),
  at           timestamp with time zone not null,
  actor        varchar(120)             not null,
  reason       varchar(500)             not null,
  changes      varchar(4000)            not null,
  total_before numeric(19, 4)           not null,
  total_after  numeric(19, 4)           not null,
  asked        numeric(19, 4)           not null check (asked >= 0),
  refunded     numeric(19, 4)           not null check (refunded >= 0),
  primary key (order_id, number)
);

-- A shipment that was taken back leaves its list to another one.
alter table balcao_shipment alter column pick_list_id drop not null;
