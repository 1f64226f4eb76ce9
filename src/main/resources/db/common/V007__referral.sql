create sequence referral_seq start with 1 increment by 1;
create table referral (
    id bigint not null primary key,
    version bigint not null,
    request_id bigint not null references request (id),
    agency varchar(20) not null references agency (code),
    category varchar(10) not null check (category in ('NSI', 'RD', 'FRD', 'TFNI', 'FGI', 'NATO')),
    known_by varchar(10) not null check (known_by in ('NOTIFIED', 'INFERRED')),
    sent_on date,
    learned_on date not null,
    acknowledged_on date,
    returned_on date,
    status varchar(20) not null check (status in ('SENT', 'ACKNOWLEDGED', 'RETURNED', 'CANCELLED')),
    status_since date not null,
    recommendation varchar(10) check (recommendation in ('RELEASE', 'EXCISE', 'DENY', 'NO_EQUITY', 'NOT_TOLD')),
    number_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index referral_request on referral (request_id);
create index referral_status on referral (status, id);
create index referral_agency on referral (agency, id);
create index referral_agency_status on referral (agency, status, id);
create index referral_category on referral (category, id);
create index referral_status_since on referral (status_since, id);
create index referral_updated_at on referral (updated_at, id);

create table referral_item (
    referral_id bigint not null references referral (id),
    item_id bigint not null references request_item (id),
    primary key (referral_id, item_id)
);
create index referral_item_item on referral_item (item_id);

create table referral_number (
    referral_id bigint not null references referral (id),
    ordinal int not null,
    agency varchar(20) not null references agency (code),
    kind varchar(20) not null check (kind in ('INITIAL', 'APPEAL', 'SENDER', 'RECEIVER', 'OTHER')),
    number_value varchar(80) not null,
    given_on date,
    primary key (referral_id, ordinal)
);
