create table request_counter (
    counter_year int not null primary key,
    last_number int not null
);

create sequence request_seq start with 1 increment by 1;
create table request (
    id bigint not null primary key,
    version bigint not null,
    request_number varchar(20) not null unique,
    kind varchar(20) not null check (kind in ('MDR', 'LIBRARY_MDR', 'FOIA', 'INFORMAL', 'INDEXING_ON_DEMAND')),
    agency varchar(20) not null references agency (code),
    office varchar(200),
    title varchar(500) not null,
    editor varchar(100) not null,
    authority varchar(100),
    refiles varchar(20),
    remarks varchar(4000),
    sent_on date,
    received_on date,
    acknowledged_on date,
    review_started_on date,
    decided_on date,
    closed_on date,
    status varchar(20) not null check (status in ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'IN_REVIEW', 'REFERRED', 'AWAITING_US',
        'DECIDED', 'UNDER_APPEAL', 'CLOSED')),
    status_since date not null,
    asked_from varchar(20),
    question varchar(20) check (question in ('CLARIFICATION', 'FEE', 'STILL_INTERESTED')),
    answer_by date,
    closed_from varchar(20),
    close_reason varchar(30) check (close_reason in ('FULLY_RELEASED', 'ACCEPTED', 'WITHDRAWN_BY_US',
        'ADMINISTRATIVELY_CLOSED', 'NO_RECORDS', 'SUPERSEDED', 'MERGED', 'LITIGATION', 'ABANDONED')),
    item_count int not null,
    determined_count int not null,
    referrals_out int not null,
    number_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index request_status on request (status, id);
create index request_agency on request (agency, id);
create index request_agency_status on request (agency, status, id);
create index request_kind on request (kind, id);
create index request_editor on request (editor, id);
create index request_sent_on on request (sent_on, id);
create index request_closed_on on request (closed_on, id);
create index request_status_since on request (status_since, id);
create index request_updated_at on request (updated_at, id);

create sequence request_number_seq start with 1 increment by 50;
create table request_number (
    id bigint not null primary key,
    request_id bigint not null references request (id),
    agency varchar(20) not null references agency (code),
    kind varchar(20) not null check (kind in ('INITIAL', 'APPEAL', 'SENDER', 'RECEIVER', 'OTHER')),
    number_value varchar(80) not null,
    normalized varchar(80) not null,
    given_on date,
    unique (agency, normalized)
);
create index request_number_request on request_number (request_id);
create index request_number_normalized on request_number (normalized);

create sequence request_item_seq start with 1 increment by 50;
create table request_item (
    id bigint not null primary key,
    request_id bigint not null references request (id),
    ordinal int not null,
    file_id bigint not null references file (id),
    outcome varchar(30) check (outcome in ('RELEASED_IN_FULL', 'RELEASED_IN_PART', 'DENIED_IN_FULL',
        'PREVIOUSLY_RELEASED', 'NO_RECORDS', 'GLOMAR', 'NOT_SUBJECT', 'NOT_REVIEWED_TWO_YEARS', 'LOST')),
    stage varchar(20) check (stage in ('INITIAL', 'AGENCY_APPEAL', 'ISCAP', 'FOIA_APPEAL', 'COURT', 'INFORMAL')),
    determined_on date,
    unique (request_id, ordinal),
    unique (request_id, file_id)
);
create index request_item_file on request_item (file_id);
create index request_item_outcome on request_item (outcome, id);

create sequence request_determination_seq start with 1 increment by 1;
create table request_determination (
    id bigint not null primary key,
    item_id bigint not null references request_item (id),
    stage varchar(20) not null check (stage in ('INITIAL', 'AGENCY_APPEAL', 'ISCAP', 'FOIA_APPEAL', 'COURT', 'INFORMAL')),
    outcome varchar(30) not null check (outcome in ('RELEASED_IN_FULL', 'RELEASED_IN_PART', 'DENIED_IN_FULL',
        'PREVIOUSLY_RELEASED', 'NO_RECORDS', 'GLOMAR', 'NOT_SUBJECT', 'NOT_REVIEWED_TWO_YEARS', 'LOST')),
    agency varchar(20) not null references agency (code),
    letter_date date not null,
    received_on date,
    pages_total int,
    pages_full int,
    pages_part int,
    pages_denied int,
    previous_release varchar(1000),
    supersedes_id bigint references request_determination (id),
    superseded boolean not null,
    note varchar(4000),
    recorded_at timestamp(6) with time zone not null
);
create index request_determination_item on request_determination (item_id);
create index request_determination_agency on request_determination (agency, id);
create index request_determination_letter_date on request_determination (letter_date, id);

create table request_exemption (
    determination_id bigint not null references request_determination (id),
    ordinal int not null,
    cited_code varchar(100) not null,
    known_code varchar(40) references agency_exemption (code),
    primary key (determination_id, ordinal)
);
create index request_exemption_known on request_exemption (known_code);
