-- What an agency's letter says about appealing its answer; null where nobody noted it.
alter table request_determination add column appeal_rights varchar(20) check (appeal_rights in ('STATED', 'NOT_STATED'));
alter table request_determination add column appeal_by date;
