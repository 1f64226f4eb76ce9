-- The radar counts tens of thousands of open clocks from the index alone.
create index deadline_counted on deadline (latest, ending, side, due, deadline_number, purpose, paused_since, start_earliest,
    act_by, agency, request_kind, editor);
drop index deadline_open;
