create trigger history_entry_append_only before update, delete on history_entry for each row call 'org.declass.history.AppendOnlyTrigger';
create trigger history_change_append_only before update, delete on history_change for each row call 'org.declass.history.AppendOnlyTrigger';
