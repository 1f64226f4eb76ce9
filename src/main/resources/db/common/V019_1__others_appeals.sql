-- Appeals of others, as lists of decisions have them: the requests behind them were not filed by us, and nobody tells when
-- or by whom. Lists and reports of ours pass them over.
alter table request add column filed_by varchar(10) default 'US' not null;
alter table request add constraint request_filed_by check (filed_by in ('US', 'OTHERS'));
alter table request add column struck_on date;
create index request_filer on request (filed_by, id);
alter table request_item add column filed_by varchar(10) default 'US' not null;
alter table request_item add constraint request_item_filed_by check (filed_by in ('US', 'OTHERS'));
create index request_item_counted on request_item (filed_by, outcome);

alter table appeal alter column filed_on drop not null;
alter table appeal add column case_key varchar(20);
create unique index appeal_case_key on appeal (case_key);

-- Imports of such lists.
alter table exchange_batch add column kind varchar(20) default 'WITHDRAWN_FILES' not null;
alter table exchange_batch add constraint exchange_batch_kind check (kind in ('WITHDRAWN_FILES', 'APPEALS'));
alter table exchange_batch add column rows_decision_added int default 0 not null;
alter table exchange_batch add column decisions int default 0 not null;
alter table exchange_row add column determination_id bigint;
alter table exchange_row add column outcome_next varchar(20) check (outcome_next in
    ('CREATED', 'RESTORED', 'UPDATED', 'RELEASE_ADDED', 'DECISION_ADDED', 'UNCHANGED', 'REJECTED'));
update exchange_row set outcome_next = outcome;
alter table exchange_row drop column outcome;
alter table exchange_row rename column outcome_next to outcome;
alter table exchange_row alter column outcome set not null;
