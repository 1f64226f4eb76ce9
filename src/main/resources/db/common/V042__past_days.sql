-- Files that were taken off a draft, so that lists of a past day find them; who was asked for what stands in the history.
create table request_item_removed (
    id bigint not null primary key,
    request_id bigint not null references request (id),
    ordinal int not null,
    file_id bigint not null references file (id),
    filed_by varchar(10) not null
);
create index request_item_removed_in_order on request_item_removed (request_id, id);
create index request_item_removed_file on request_item_removed (file_id);

-- Those that went before this table was there; their own ids are gone, so they get ones that no item can have.
insert into request_item_removed (id, request_id, ordinal, file_id, filed_by)
select -1000 * c.position - c.ordinal, r.id,
    cast(substring(c.subject_key, char_length(e.request_key) + 2) as int), cast(substring(c.value_before, 3) as bigint), r.filed_by
from history_change c join history_entry e on e.position = c.position join request r on r.request_number = e.request_key
where c.subject_kind = 'ITEM' and c.field = 'file' and c.value_after is null;

-- The day a referral that had come back went out once more: from then on it is out.
alter table referral add column renewed_on date;
update referral set renewed_on = (
    select max(c.happened_on) from history_change c
    where c.subject_kind = 'REFERRAL' and c.field = 'status' and c.subject_key = 'REF-' || referral.id
    and c.value_before = 'RETURNED' and c.value_after = 'SENT');
