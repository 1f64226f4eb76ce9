-- Appeals against what agencies answered, or did not answer.
create sequence appeal_seq start with 1 increment by 1;
create table appeal (
    id bigint not null primary key,
    version bigint not null,
    request_id bigint not null references request (id),
    appeal_level varchar(10) not null check (appeal_level in ('AGENCY', 'ISCAP', 'FOIA', 'OGIS', 'COURT')),
    basis varchar(20) not null check (basis in ('DENIAL', 'LAPSE_ONE_YEAR', 'LAPSE_180_DAYS', 'TWO_YEAR_REFUSAL',
        'NO_RECORDS', 'FEE')),
    body varchar(20) not null references agency (code),
    argument varchar(4000),
    filed_on date not null,
    received_on date,
    acknowledged_on date,
    ended_on date,
    status varchar(30) not null check (status in ('FILED', 'ACKNOWLEDGED', 'MATERIALS_REQUESTED', 'MATERIALS_RECEIVED',
        'UNDER_REVIEW', 'DECIDED', 'ADMINISTRATIVELY_CLOSED', 'WITHDRAWN')),
    status_since date not null,
    close_reason varchar(30) check (close_reason in ('NOT_SPECIFIC', 'TOO_LATE', 'NO_RECORDS_LOCATED', 'IN_LITIGATION',
        'OPERATIONAL_FILES', 'OTHER_STATUTE', 'WITHDRAWN_BY_APPELLANT')),
    number_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index appeal_request on appeal (request_id);
create index appeal_status on appeal (status, id);
create index appeal_level_status on appeal (appeal_level, status, id);
create index appeal_basis on appeal (basis, id);
create index appeal_body on appeal (body, id);
create index appeal_filed_on on appeal (filed_on, id);
create index appeal_status_since on appeal (status_since, id);
create index appeal_updated_at on appeal (updated_at, id);

create table appeal_item (
    appeal_id bigint not null references appeal (id),
    ordinal int not null,
    item_id bigint not null references request_item (id),
    result varchar(20) check (result in ('AFFIRMED', 'MORE_RELEASED', 'RELEASED_IN_FULL', 'FIRST_ANSWER',
        'NOT_COMPARABLE', 'REMANDED')),
    ruled_on date,
    primary key (appeal_id, ordinal)
);
create index appeal_item_item on appeal_item (item_id);

create table appeal_number (
    appeal_id bigint not null references appeal (id),
    ordinal int not null,
    agency varchar(20) not null references agency (code),
    kind varchar(20) not null check (kind in ('INITIAL', 'APPEAL', 'SENDER', 'RECEIVER', 'OTHER')),
    number_value varchar(80) not null,
    given_on date,
    primary key (appeal_id, ordinal)
);

-- How many appeals of a request are open, and where it stood before the first of them.
alter table request add column appeals_open int default 0 not null;
alter table request add column appealed_from varchar(20);
