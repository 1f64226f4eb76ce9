-- The first answer on each item is read from the index alone.
create index request_determination_first on request_determination (item_id, superseded, letter_date);
