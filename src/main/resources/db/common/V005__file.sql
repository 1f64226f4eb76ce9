create sequence file_seq start with 1 increment by 50;
create table file (
    id bigint not null primary key,
    version bigint not null,
    status varchar(20) not null check (status in
        ('WITHDRAWN', 'REQUESTED', 'RELEASED', 'RELEASED_IN_PART', 'DENIED', 'REOPENED', 'MISSING', 'WITHDRAWN_AGAIN')),
    resting_status varchar(20) not null,
    struck_on date,
    last_seen_on date,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    notice_key varchar(90) unique,
    identifier varchar(60) unique,
    project varchar(40),
    project_box varchar(20),
    tab varchar(20),
    repository varchar(200),
    record_group varchar(20),
    series varchar(300),
    entry_no varchar(100),
    box varchar(60),
    folder varchar(400),
    file_number varchar(200),
    naid varchar(20),
    doc_type varchar(100),
    date_text varchar(200) not null,
    date_from date,
    date_to date,
    date_precision varchar(10) not null check (date_precision in
        ('DAY', 'MONTH', 'YEAR', 'RANGE', 'CIRCA', 'UNKNOWN', 'BLANK')),
    sort_day date not null,
    doc_number varchar(200),
    doc_from varchar(400),
    doc_to varchar(400),
    title varchar(2000),
    originator varchar(100),
    pages int,
    classification varchar(60),
    documents_covered int,
    kind varchar(20) not null check (kind in
        ('UNSTATED', 'INITIAL_SCREENING', 'REREVIEW', 'KYL_LOTT', 'RECLASSIFIED', 'DONOR_DEED', 'PRIVACY', 'UNPROCESSED', 'MISSING')),
    stated_agency varchar(100),
    withdrawn_text varchar(200) not null,
    withdrawn_from date,
    withdrawn_to date,
    withdrawn_precision varchar(10) not null check (withdrawn_precision in
        ('DAY', 'MONTH', 'YEAR', 'RANGE', 'CIRCA', 'UNKNOWN', 'BLANK')),
    restriction_codes varchar(200),
    stated_reason varchar(2000),
    inferred_kind varchar(20) check (inferred_kind in
        ('UNSTATED', 'INITIAL_SCREENING', 'REREVIEW', 'KYL_LOTT', 'RECLASSIFIED', 'DONOR_DEED', 'PRIVACY', 'UNPROCESSED', 'MISSING')),
    inferred_agency varchar(20) references agency (code),
    inferred_basis varchar(2000),
    inferred_confidence varchar(10) check (inferred_confidence in ('LOW', 'MEDIUM', 'HIGH')),
    reclassified_by varchar(20) references agency (code),
    reclassified_text varchar(200) not null,
    reclassified_from date,
    reclassified_to date,
    reclassified_precision varchar(10) not null check (reclassified_precision in
        ('DAY', 'MONTH', 'YEAR', 'RANGE', 'CIRCA', 'UNKNOWN', 'BLANK')),
    was_open varchar(10) not null check (was_open in ('YES', 'NO', 'UNKNOWN')),
    reclassified_source varchar(1000),
    remarks varchar(4000)
);
create index file_status on file (status, id);
create index file_kind on file (kind, id);
create index file_record_group on file (record_group, id);
create index file_record_group_box on file (record_group, box, id);
create index file_doc_type on file (doc_type, id);
create index file_stated_agency on file (stated_agency, id);
create index file_inferred_agency on file (inferred_agency, id);
create index file_originator on file (originator, id);
create index file_series on file (series, id);
create index file_project on file (project, project_box, id);
create index file_naid on file (naid, id);
create index file_date_from on file (date_from, id);
create index file_sort_day on file (sort_day, id);
create index file_updated_at on file (updated_at, id);

create sequence file_release_seq start with 1 increment by 50;
create table file_release (
    id bigint not null primary key,
    file_id bigint not null references file (id),
    released_text varchar(200) not null,
    released_from date,
    released_to date,
    released_precision varchar(10) not null check (released_precision in
        ('DAY', 'MONTH', 'YEAR', 'RANGE', 'CIRCA', 'UNKNOWN', 'BLANK')),
    released_by varchar(100),
    extent varchar(10) not null check (extent in ('FULL', 'PART', 'UNSTATED')),
    pages int,
    request_number varchar(20),
    source_name varchar(300),
    url varchar(1000),
    citation varchar(1000),
    formerly varchar(100),
    reviewed_text varchar(200) not null,
    reviewed_from date,
    reviewed_to date,
    reviewed_precision varchar(10) not null check (reviewed_precision in
        ('DAY', 'MONTH', 'YEAR', 'RANGE', 'CIRCA', 'UNKNOWN', 'BLANK')),
    struck_on date,
    recorded_at timestamp(6) with time zone not null
);
create index file_release_file on file_release (file_id);
create index file_release_source on file_release (source_name);
create index file_release_released on file_release (released_from, id);
