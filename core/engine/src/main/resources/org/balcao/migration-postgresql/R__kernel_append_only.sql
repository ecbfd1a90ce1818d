-- What was done and what happened is never rewritten, whoever holds the connection.

create or replace function balcao_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end;
$$;

drop trigger if exists balcao_audit_append_only on balcao_audit;
create trigger balcao_audit_append_only
  before update or delete or truncate on balcao_audit
  for each statement execute function balcao_append_only();

drop trigger if exists balcao_event_append_only on balcao_event;
create trigger balcao_event_append_only
  before update or delete or truncate on balcao_event
  for each statement execute function balcao_append_only();
