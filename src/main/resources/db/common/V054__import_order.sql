-- Imports are listed by the name of the file and by who brought them, along one index each.
create index exchange_batch_file_name on exchange_batch (file_name, id);
create index exchange_batch_uploaded_by on exchange_batch (uploaded_by, id);
