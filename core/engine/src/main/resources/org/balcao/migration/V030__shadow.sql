-- What instances in shadow answered, beside the live ones. Works on H2 and PostgreSQL alike.

create table balcao_shadow_call (
  id            uuid                     not null primary key,
  at            timestamp with time zone not null,
  kind          varchar(40)              not null,
  live          varchar(60)              not null,
  shadow        varchar(60)              not null,
  operation     varchar(60)              not null,
  -- The live attempt of an operation that has an effect.
  attempt       varchar(100),
  result        varchar(20)              not null check (result in
    ('AGREED', 'DIFFERED', 'ONLY_LIVE', 'ONLY_SHADOW', 'NEITHER')),
  likeness      double precision         check (likeness >= 0 and likeness <= 1),
  live_micros   bigint                   not null check (live_micros >= 0),
  -- Absent where the shadow's own guard refused the call.
  shadow_micros bigint                   check (shadow_micros >= 0),
  check ((result in ('AGREED', 'DIFFERED')) = (likeness is not null))
);
create index balcao_shadow_call_at on balcao_shadow_call (at);

create table balcao_shadow_difference (
  call_id uuid         not null,
  place   integer      not null,
  code    varchar(120) not null,
  -- Kept for the first few of their sort in an hour only; without personal data.
  example varchar(300),
  primary key (call_id, place)
);

-- Live calls that the shadow was not asked about, counted by the hour.
create table balcao_shadow_skipped (
  begun_at    timestamp with time zone not null,
  kind        varchar(40)              not null,
  live        varchar(60)              not null,
  shadow      varchar(60)              not null,
  operation   varchar(60)              not null,
  sampled_out bigint                   not null,
  over_cap    bigint                   not null,
  dropped     bigint                   not null,
  primary key (begun_at, kind, live, shadow, operation)
);
