-- What checks find odd about cases. A finding that holds no longer stays, with the day it ended.
create sequence finding_seq start with 1 increment by 1;
create table finding (
    id bigint not null primary key,
    version bigint not null,
    check_code varchar(40) not null,
    weight bigint not null,
    request_key varchar(20) not null,
    agency varchar(20) not null references agency (code),
    request_kind varchar(20) not null,
    editor varchar(100) not null,
    mark varchar(8000) not null,
    basis varchar(8000) not null,
    sentence varchar(8000) not null,
    holds_until date,
    found_on date not null,
    resolved_on date,
    dismissed_on date,
    dismissed_by varchar(100),
    dismiss_reason varchar(1000),
    updated_at timestamp(6) with time zone not null,
    check ((dismissed_on is null) = (dismiss_reason is null))
);
create index finding_request on finding (request_key);
create index finding_weight on finding (weight, id);
create index finding_found_on on finding (found_on, id);
create index finding_check_code on finding (check_code, id);
create index finding_agency on finding (agency, id);

-- The items a finding concerns, and the answers on them.
create table finding_item (
    finding_id bigint not null references finding (id),
    ordinal int not null,
    item int not null,
    determination varchar(20),
    primary key (finding_id, ordinal)
);

-- How far all requests have been looked through, and by which edition of the checks.
create table finding_sweep (
    id int not null primary key,
    edition int not null,
    done_to bigint not null,
    up_to bigint not null
);
insert into finding_sweep (id, edition, done_to, up_to) values (1, 0, 0, 0);
