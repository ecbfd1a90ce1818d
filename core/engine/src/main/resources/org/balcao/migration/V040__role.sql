-- Who of the staff may do what. Works on H2 and PostgreSQL alike.

create table balcao_role (
  name        varchar(60)              not null primary key,
  description varchar(500)             not null,
  everything  boolean                  not null,
  changed_at  timestamp with time zone not null
);

create table balcao_role_permission (
  role       varchar(60) not null references balcao_role (name),
  permission varchar(60) not null,
  primary key (role, permission)
);

create table balcao_role_account (
  account varchar(100) not null,
  role    varchar(60)  not null references balcao_role (name),
  primary key (account, role)
);
create index balcao_role_account_role on balcao_role_account (role);
