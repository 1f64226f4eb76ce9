-- Letters to and from agencies. What stands in a letter's file lies in a folder beside the database, by its checksum.
create sequence letter_seq start with 1 increment by 1;
create table letter (
    id bigint not null primary key,
    version bigint not null,
    direction varchar(10) not null check (direction in ('RECEIVED', 'SENT')),
    kind varchar(20) not null check (kind in ('ACKNOWLEDGEMENT', 'INTERIM', 'QUESTION', 'STILL_INTERESTED', 'EXTENSION',
        'REFERRAL_NOTICE', 'DETERMINATION', 'APPEAL_ANSWER', 'OTHER', 'FILING', 'OUR_ANSWER', 'FOLLOW_UP')),
    letter_date date not null,
    received_on date,
    agency varchar(20) not null references agency (code),
    office varchar(200),
    person varchar(200),
    subject varchar(500),
    note varchar(4000),
    struck_on date,
    strike_reason varchar(1000),
    recorded_by varchar(100) not null,
    recorded_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    check ((struck_on is null) = (strike_reason is null))
);
create index letter_agency on letter (agency, id);
create index letter_kind on letter (kind, id);
create index letter_letter_date on letter (letter_date, id);
create index letter_updated_at on letter (updated_at, id);

-- The cases a letter is about; the request is that of the referral or appeal, too.
create table letter_case (
    letter_id bigint not null references letter (id),
    ordinal int not null,
    kind varchar(10) not null check (kind in ('REQUEST', 'REFERRAL', 'APPEAL')),
    case_key varchar(20) not null,
    request_key varchar(20) not null,
    primary key (letter_id, ordinal)
);
create index letter_case_key on letter_case (case_key, letter_id);
create index letter_case_request on letter_case (request_key, letter_id);

create table letter_attachment (
    letter_id bigint not null references letter (id),
    ordinal int not null,
    name varchar(255) not null,
    media_type varchar(60) not null,
    size_in_bytes bigint not null,
    sha256 varchar(64) not null,
    added_by varchar(100) not null,
    added_at timestamp(6) with time zone not null,
    primary key (letter_id, ordinal)
);
create index letter_attachment_sha256 on letter_attachment (sha256);
