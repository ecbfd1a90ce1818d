-- The chain over the audit trail: each link carries the hash of its entry and of the link before,
-- so that a changed or missing entry shows. Works on H2 and PostgreSQL alike.

create table balcao_audit_link (
  position  bigint                   not null primary key,
  entry_id  bigint                   not null unique,
  hash      varchar(64)              not null,
  sealed_at timestamp with time zone not null
);
