create function history_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history is append-only: % refused on %', tg_op, tg_table_name;
end
$$;
create trigger history_entry_append_only before update or delete on history_entry for each row execute function history_append_only();
create trigger history_change_append_only before update or delete on history_change for each row execute function history_append_only();
