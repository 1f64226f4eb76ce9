-- What has not moved for longest is read along one index, of one status or of all that we filed. Nearly every list asks for
-- who filed it, so an index by day alone is never taken.
create index request_status_moved on request (status, status_since, id);
create index request_status_touched on request (status, updated_at, id);
create index request_moved on request (filed_by, status_since, id);
create index request_touched on request (filed_by, updated_at, id);
drop index request_status_since;
drop index request_updated_at;
create index referral_status_moved on referral (status, status_since, id);
