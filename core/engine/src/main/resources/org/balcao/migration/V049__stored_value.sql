-- Value that the store keeps for buyers (gift cards, store credit), orders paid in several ways, and
-- the dunning of what is owed. Works on H2 and PostgreSQL alike.

-- One row per gift card, customer or guest's order, and currency: whoever moves value of it locks it
-- first.
create table balcao_credit_account (
  holder   uuid        not null,
  currency varchar(3)  not null,
  kind     varchar(20) not null,
  primary key (holder, currency)
);

-- free: can be drawn. reserved: set aside for payments. spent: used up. lapsed: expired.
create table balcao_credit_lot (
  id         uuid                     not null primary key,
  holder     uuid                     not null,
  currency   varchar(3)               not null,
  kind       varchar(20)              not null,
  origin     varchar(20)              not null,
  amount     numeric(19, 4)           not null,
  free       numeric(19, 4)           not null,
  reserved   numeric(19, 4)           not null,
  spent      numeric(19, 4)           not null,
  lapsed     numeric(19, 4)           not null,
  expires_on date,
  note       varchar(500),
  made_at    timestamp with time zone not null,
  check (amount > 0),
  check (free >= 0 and reserved >= 0 and spent >= 0 and lapsed >= 0),
  check (free + reserved + spent + lapsed = amount),
  foreign key (holder, currency) references balcao_credit_account (holder, currency)
);
create index balcao_credit_lot_holder on balcao_credit_lot (holder, currency, expires_on);
create index balcao_credit_lot_expiry on balcao_credit_lot (expires_on, id);

-- What one payment, or one claim that credit has paid, holds of one lot.
create table balcao_credit_draw (
  lot_id    uuid                     not null references balcao_credit_lot (id),
  reference uuid                     not null,
  reserved  numeric(19, 4)           not null,
  spent     numeric(19, 4)           not null,
  made_at   timestamp with time zone not null,
  primary key (lot_id, reference),
  check (reserved >= 0 and spent >= 0)
);
create index balcao_credit_draw_reference on balcao_credit_draw (reference);

create table balcao_gift_card (
  id        uuid                     not null primary key,
  code_hash varchar(64)              not null unique,
  last_four varchar(4)               not null,
  currency  varchar(3)               not null,
  state     varchar(20)              not null,
  reason    varchar(500),
  issued_at timestamp with time zone not null
);
create index balcao_gift_card_issued on balcao_gift_card (issued_at, id);

-- What customers have paid in advance becomes a lot that never expires. Its id is the customer's
-- with another version digit: one per currency.
insert into balcao_credit_account (holder, currency, kind)
  select customer_id, currency, 'STORE_CREDIT' from balcao_buyer_credit;
insert into balcao_credit_lot (id, holder, currency, kind, origin, amount, free, reserved, spent,
                               lapsed, expires_on, note, made_at)
  select cast(substring(cast(customer_id as varchar(36)) from 1 for 14)
              || cast(row_number() over (partition by customer_id order by currency) as varchar(1))
              || substring(cast(customer_id as varchar(36)) from 16) as uuid),
         customer_id, currency, 'STORE_CREDIT', 'OVERPAID', amount, amount, 0, 0, 0, null, null,
         current_timestamp
  from balcao_buyer_credit where amount > 0;
drop table balcao_buyer_credit;

-- The gift card or credit account that a payment draws on; null for a gateway's payment.
alter table balcao_payment add column holder uuid;

-- Gateways that an order is to be paid through before the one that takes the rest.
create table balcao_order_tender (
  order_id uuid           not null,
  place    integer        not null,
  gateway  varchar(60)    not null,
  token    varchar(255),
  details  varchar(4000)  not null,
  currency varchar(3)     not null,
  amount   numeric(19, 4) not null,
  primary key (order_id, place),
  check (amount > 0)
);

-- A fee for a reminder is a claim of its own.
alter table balcao_claim add column fee boolean default false not null;
alter table balcao_claim add column stopped varchar(20);
alter table balcao_claim add column stop_note varchar(500);
create index balcao_claim_due on balcao_claim (due_on, id);

-- A receipt is a customer's or for one order, a guest's too.
alter table balcao_receipt add column order_id uuid;
alter table balcao_receipt alter column customer_id drop not null;
create unique index balcao_receipt_order on balcao_receipt (order_id, reference);
create index balcao_payment_number on balcao_payment (order_number);

-- Customers that may not pay on account.
create table balcao_account_refusal (
  customer_id uuid                     not null primary key,
  reason      varchar(500)             not null,
  since       timestamp with time zone not null
);
