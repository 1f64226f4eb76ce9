-- One act on many things: who wanted what recorded, and what became of each. A form or a script that comes again under
-- the same key meets what is here; what a killed node left undone has no outcome.
create sequence bulk_run_seq start with 1 increment by 1;
create table bulk_run (
    id bigint not null primary key,
    act varchar(30) not null,
    who varchar(40) not null references account_person (name),
    via varchar(10) not null,
    form_key varchar(120) not null,
    digest varchar(64) not null,
    asked varchar(20000) not null,
    started_at timestamp(6) with time zone not null,
    unique (who, form_key)
);
create sequence bulk_row_seq start with 1 increment by 50;
create table bulk_row (
    id bigint not null primary key,
    run_id bigint not null references bulk_run (id),
    ordinal int not null,
    thing varchar(20) not null,
    title varchar(500),
    seen bigint,
    theirs varchar(80),
    outcome varchar(10) check (outcome in ('DONE', 'REFUSED', 'CHANGED')),
    reason varchar(4000),
    unique (run_id, ordinal)
);
