-- What plugins are told after the fact, and the steps of one's own in the course of an order.
create table balcao_reaction (
  id             uuid                     not null primary key,
  reaction       varchar(60)              not null,
  event_sequence bigint                   not null,
  state          varchar(20)              not null,
  round          integer                  not null,
  reason         varchar(500),
  planned_at     timestamp with time zone not null,
  unique (event_sequence, reaction)
);

create index balcao_reaction_state on balcao_reaction (state, planned_at, id);

create table balcao_order_step (
  order_id uuid         not null,
  step     varchar(60)  not null,
  point    varchar(40)  not null,
  state    varchar(20)  not null,
  round    integer      not null,
  note     varchar(500),
  primary key (order_id, step, point),
  check (state in ('OPEN', 'DONE', 'REFUSED', 'GAVE_UP', 'ABANDONED'))
);
