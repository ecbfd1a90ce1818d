create table balcao_notification (
  id             uuid                     not null primary key,
  event_sequence bigint                   not null,
  template       varchar(30)              not null,
  copy_number    integer                  not null check (copy_number >= 0),
  order_id       uuid                     not null,
  customer_id    uuid,
  recipient      varchar(254)             not null,
  recipient_name varchar(200),
  locale         varchar(35)              not null,
  subject        varchar(250),
  text_body      varchar(1000000),
  html_body      varchar(1000000),
  state          varchar(20)              not null check (state in
    ('PLANNED', 'SENT', 'REFUSED', 'FAILED', 'UNRESOLVED', 'SKIPPED')),
  reason         varchar(500),
  notifier       varchar(60),
  attempt_round  integer                  not null check (attempt_round >= 0),
  not_before     timestamp with time zone,
  created_at     timestamp with time zone not null,
  sent_at        timestamp with time zone,
  version        integer                  not null,
  -- One piece of news makes one message, however often it is delivered.
  unique (event_sequence, template, copy_number),
  check (state = 'SKIPPED' or (subject is not null and text_body is not null)),
  check ((state = 'SENT') = (sent_at is not null))
);
create index balcao_notification_order on balcao_notification (order_id, created_at);
create index balcao_notification_customer on balcao_notification (customer_id, created_at);
create index balcao_notification_state on balcao_notification (state, created_at);
