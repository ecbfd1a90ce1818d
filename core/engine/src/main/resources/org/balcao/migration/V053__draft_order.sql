-- A draft is a cart that staff put together; it is no buyer's open cart, though it has an owner.
alter table balcao_cart add column draft boolean default false not null;
-- The customer whom staff made it for; without one it is for whoever has the invitation.
alter table balcao_cart add column draft_for uuid;

-- A price that was agreed on, beside what the line cost by the price list then.
alter table balcao_cart_line add column agreed_price numeric(19, 4);
alter table balcao_cart_line add column list_price numeric(19, 4);
alter table balcao_cart_line add check ((agreed_price is null) = (list_price is null));
alter table balcao_cart_line add check (agreed_price is null or agreed_price >= 0);

create table balcao_draft (
  id            uuid                     not null primary key references balcao_cart (id),
  state         varchar(20)              not null check (state in
    ('OPEN', 'PLACED', 'CANCELLED', 'EXPIRED')),
  owner         varchar(100)             not null,
  created_by    varchar(120)             not null,
  email         varchar(254)             not null,
  email_key     varchar(254)             not null,
  buyer_name    varchar(200)             not null,
  phone         varchar(60),
  tax_id        varchar(40),
  billing       varchar(4000),
  delivery      varchar(4000),
  carrier       varchar(60),
  service       varchar(60),
  channel       varchar(40),
  note          varchar(4000),
  invitation    integer default 0        not null,
  token_hash    varchar(64)              unique,
  invited_at    timestamp with time zone,
  invited_until timestamp with time zone,
  created_at    timestamp with time zone not null,
  changed_at    timestamp with time zone not null,
  expires_at    timestamp with time zone not null,
  order_id      uuid                     unique references balcao_order (id),
  reason        varchar(500),
  check ((state = 'PLACED') = (order_id is not null)),
  check ((token_hash is null) = (invited_until is null))
);
create index balcao_draft_created on balcao_draft (created_at, id);
create index balcao_draft_state on balcao_draft (state, created_at, id);
create index balcao_draft_owner on balcao_draft (owner, created_at, id);
create index balcao_draft_email on balcao_draft (email_key, created_at, id);
