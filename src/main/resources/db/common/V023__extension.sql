-- More time that an agency takes for a request under the FOIA: the date of its letter, and the day the letter names.
alter table request add column extended_on date;
alter table request add column extended_until date;
