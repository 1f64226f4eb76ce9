-- The grid lists the items with one outcome, or with none yet, request by request along one index; who asks for the outcome
-- alone finds it at the front of the same.
create index request_item_answered on request_item (outcome, request_id, id);
drop index request_item_outcome;
