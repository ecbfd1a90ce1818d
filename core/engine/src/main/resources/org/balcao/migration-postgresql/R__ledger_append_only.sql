-- The ledger is corrected by a reversing entry and in no other way, whoever holds the connection.

create or replace function balcao_ledger_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: post a reversing entry instead of changing %', tg_table_name;
end;
$$;

drop trigger if exists balcao_ledger_entry_append_only on balcao_ledger_entry;
create trigger balcao_ledger_entry_append_only
  before update or delete or truncate on balcao_ledger_entry
  for each statement execute function balcao_ledger_append_only();

drop trigger if exists balcao_ledger_line_append_only on balcao_ledger_line;
create trigger balcao_ledger_line_append_only
  before update or delete or truncate on balcao_ledger_line
  for each statement execute function balcao_ledger_append_only();
