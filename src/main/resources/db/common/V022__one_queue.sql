-- One queue for all that is settled anew. A request that cannot be settled is tried again after a while, and after a few
-- failures set aside until an administrator or a further change takes it up.
alter table history_unsettled add column failures int default 0 not null;
alter table history_unsettled add column not_before timestamp(6) with time zone;
alter table history_unsettled add column cause varchar(200);
create index history_unsettled_request on history_unsettled (request_key);

-- The checks look through older requests by way of the same queue; what an unfinished look had still to see waits there.
create table finding_edition (
    id int not null primary key,
    edition int not null
);
insert into finding_edition (id, edition) select id, edition from finding_sweep;
insert into history_unsettled (id, request_key, why)
select -1000000000000 - r.id, r.request_number, 'the first look of the checks'
from request r join finding_sweep s on s.edition > 0 and r.id > s.done_to and r.id <= s.up_to;
drop table finding_sweep;
