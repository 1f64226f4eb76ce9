-- Findings are listed by when they last changed, and scripts ask for those that changed since.
create index finding_updated_at on finding (updated_at, id);
