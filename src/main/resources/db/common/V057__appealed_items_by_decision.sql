-- An order has no nulls: what is not decided yet comes after all that is, latest first.
alter table appeal_item add column ruled_order date default date '1900-01-01' not null;
update appeal_item set ruled_order = ruled_on where ruled_on is not null;
create index appeal_item_ruled on appeal_item (ruled_order, id);
create index appeal_item_result_ruled on appeal_item (result, ruled_order, id);
