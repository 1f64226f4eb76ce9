-- The grid of items and agencies goes through the items request by request.
create index request_item_in_order on request_item (request_id, id);
