-- Drafts begun together: who wanted which, and what became of each. A form or a script that comes again under the same
-- key meets what is here; what a killed node left undone has no outcome.
create sequence draft_batch_seq start with 1 increment by 1;
create table draft_batch (
    id bigint not null primary key,
    kind varchar(30) not null check (kind in ('MDR', 'LIBRARY_MDR', 'FOIA')),
    editor varchar(100) not null,
    authority varchar(100) not null,
    note varchar(4000),
    who varchar(40) not null references account_person (name),
    via varchar(10) not null,
    form_key varchar(120) not null,
    digest varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    unique (who, form_key)
);
create sequence draft_batch_row_seq start with 1 increment by 50;
create table draft_batch_row (
    id bigint not null primary key,
    batch_id bigint not null references draft_batch (id),
    ordinal int not null,
    agency varchar(20) not null,
    title varchar(500) not null,
    files varchar(8000) not null,
    outcome varchar(10) check (outcome in ('DRAFTED', 'REFUSED')),
    request varchar(20),
    reason varchar(4000),
    unique (batch_id, ordinal)
);
