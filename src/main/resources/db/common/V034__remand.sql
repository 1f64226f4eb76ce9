-- The date of the letter by which an appeal sent an item back to the agency, which owes a further answer on it since.
alter table request_item add column remanded_on date;
