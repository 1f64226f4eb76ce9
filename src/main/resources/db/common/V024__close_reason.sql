-- As what a request was closed is part of its history; for those that are closed now, with the entry of the closing.
insert into history_change (position, ordinal, recorded_at, happened_on, subject_kind, subject_key, field, value_before,
    value_after)
select c.position, (select max(o.ordinal) + 1 from history_change o where o.position = c.position), c.recorded_at,
    c.happened_on, c.subject_kind, c.subject_key, 'closeReason', null, r.close_reason
from request r
join history_change c on c.subject_kind = 'REQUEST' and c.subject_key = r.request_number and c.field = 'status'
    and c.value_after = 'CLOSED'
where r.close_reason is not null
and not exists (select 1 from history_change later
    where later.subject_kind = 'REQUEST' and later.subject_key = r.request_number and later.field = 'status'
    and later.position > c.position);
