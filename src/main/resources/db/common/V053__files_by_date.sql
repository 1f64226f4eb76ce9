-- Lists of files by the day of the document, filtered by what they are filtered by most: read along one index each.
create index file_status_day on file (status, sort_day, id);
create index file_kind_day on file (kind, sort_day, id);
create index file_record_group_day on file (record_group, sort_day, id);
