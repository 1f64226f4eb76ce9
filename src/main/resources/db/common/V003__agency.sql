-- Reference data: agencies with their offices, the exemptions they cite, record groups, document types. A row that
-- nobody has checked against its source yet says so (verified = false) and is shown so.
create table agency (
    code varchar(20) not null primary key,
    name varchar(200) not null,
    kind varchar(20) not null check (kind in ('ORIGINATOR', 'CUSTODIAN', 'APPEAL_BODY', 'FOREIGN', 'INTERNATIONAL')),
    role varchar(1000),
    successor varchar(20) references agency (code),
    active_from date,
    active_to date,
    appeal_days int check (appeal_days > 0),
    appeal_counted_from varchar(20) check (appeal_counted_from in ('RECEIPT', 'MAILING', 'PUBLIC_RELEASE')),
    verified boolean not null,
    source varchar(1000),
    version bigint not null,
    check (active_to >= active_from),
    check ((appeal_days is null) = (appeal_counted_from is null))
);
create index agency_name on agency (name, code);
create index agency_successor on agency (successor);

create sequence agency_office_seq start with 1 increment by 50;
create table agency_office (
    id bigint not null primary key,
    agency varchar(20) not null references agency (code),
    number bigint not null,
    role varchar(20) not null check (role in ('MDR', 'FOIA', 'APPEAL', 'LIAISON')),
    name varchar(200) not null,
    address varchar(1000),
    email varchar(200),
    valid_from date,
    valid_to date,
    version bigint not null,
    unique (agency, number),
    check (valid_to >= valid_from)
);

create table agency_exemption (
    code varchar(40) not null primary key,
    lookup_key varchar(40) not null unique,
    citation varchar(200) not null,
    gist varchar(1000) not null,
    minimum_age int check (minimum_age > 0),
    family varchar(20) not null check (family in ('CLASSIFICATION', 'YEARS_25', 'YEARS_50', 'YEARS_75', 'ATOMIC_ENERGY',
        'NATO', 'FOIA', 'STATUTE', 'LIBRARY')),
    verified boolean not null,
    version bigint not null
);
create index agency_exemption_family on agency_exemption (family, code);

create table agency_record_group (
    code varchar(20) not null primary key,
    title varchar(200) not null,
    why varchar(1000),
    verified boolean not null,
    version bigint not null
);
create index agency_record_group_title on agency_record_group (title, code);

create table agency_document_type (
    code varchar(40) not null primary key,
    name varchar(100) not null,
    version bigint not null
);
create index agency_document_type_name on agency_document_type (name, code);
