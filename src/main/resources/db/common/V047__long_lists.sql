-- The open requests of an agency are listed along one index: by agency alone H2 takes that of the foreign key, and sorts.
create index request_agency_filer on request (agency, filed_by, id);

-- An editor's requests are counted by status from the index alone.
create index request_editor_counted on request (editor, filed_by, status);

-- The radar counts what is past and unverified from the index alone, too.
create index deadline_radar on deadline (latest, ending, side, due, deadline_number, purpose, paused_since, start_earliest,
    act_by, agency, request_kind, editor, verified);
drop index deadline_counted;
