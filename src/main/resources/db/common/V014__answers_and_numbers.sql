-- Which act brought a number: what an acknowledgement brought goes with it when the acknowledgement did not happen.
alter table request_number add column brought_by varchar(40);
update request_number set brought_by = 'NUMBER_ADDED';
update request_number set brought_by = 'ACKNOWLEDGED'
where kind = 'INITIAL'
    and exists (select 1 from request r
        where r.id = request_number.request_id and r.agency = request_number.agency
            and r.acknowledged_on = request_number.given_on)
    and not exists (select 1 from history_change c join history_entry e on e.position = c.position
        join request r on r.request_number = c.subject_key
        where r.id = request_number.request_id and c.subject_kind = 'REQUEST' and c.field = 'number'
            and e.verb = 'NUMBER_ADDED' and c.value_after = request_number.agency || ' ' || request_number.number_value);
alter table request_number alter column brought_by set not null;
alter table request_number add constraint request_number_brought_by
    check (brought_by in ('NUMBER_ADDED', 'ACKNOWLEDGED'));

-- An answer is put right once: what puts it right a second time puts right the one that did so before.
update request_determination set supersedes_id = (select max(earlier.id) from request_determination earlier
    where earlier.supersedes_id = request_determination.supersedes_id and earlier.id < request_determination.id)
where exists (select 1 from request_determination earlier
    where earlier.supersedes_id = request_determination.supersedes_id and earlier.id < request_determination.id);
update request_determination set superseded = true
where exists (select 1 from request_determination later where later.supersedes_id = request_determination.id);
alter table request_determination add constraint request_determination_supersedes unique (supersedes_id);
