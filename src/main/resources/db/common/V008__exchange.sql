-- Imports: the uploaded file in pieces, so that any node can go on with it; what was done to each row; how tables
-- with the same headings were understood before.
create sequence exchange_batch_seq start with 1 increment by 1;
create table exchange_batch (
    id bigint not null primary key,
    version bigint not null,
    status varchar(20) not null check (status in
        ('UPLOADED', 'MAPPED', 'CHECKED', 'APPLYING', 'STOPPED', 'APPLIED', 'FAILED', 'UNDOING', 'UNDONE')),
    file_name varchar(200) not null,
    sha256 varchar(64) not null,
    bytes bigint not null,
    format varchar(200) not null,
    signature varchar(64) not null,
    preview varchar(200000) not null,
    mapping varchar(100000) not null,
    uploaded_by varchar(100) not null,
    uploaded_at timestamp(6) with time zone not null,
    run int not null,
    run_by varchar(100),
    started_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    start_position bigint,
    stop_requested boolean not null,
    error varchar(2000),
    rows_total int,
    rows_done int not null,
    rows_created int not null,
    rows_restored int not null,
    rows_updated int not null,
    rows_release_added int not null,
    rows_unchanged int not null,
    rows_rejected int not null,
    rows_warned int not null,
    releases int not null,
    claimed_by varchar(40),
    lease_until timestamp(6) with time zone
);
create index exchange_batch_status on exchange_batch (status, id);
create index exchange_batch_sha256 on exchange_batch (sha256);

create table exchange_chunk (
    batch_id bigint not null references exchange_batch (id),
    ordinal int not null,
    content bytea not null,
    primary key (batch_id, ordinal)
);

create table exchange_row (
    batch_id bigint not null references exchange_batch (id),
    line bigint not null,
    outcome varchar(20) not null check (outcome in
        ('CREATED', 'RESTORED', 'UPDATED', 'RELEASE_ADDED', 'UNCHANGED', 'REJECTED')),
    row_key varchar(100),
    file_id bigint,
    release_id bigint,
    message varchar(2000),
    before_facts varchar(100000),
    before_status varchar(20),
    undone boolean not null,
    primary key (batch_id, line)
);
create index exchange_row_key on exchange_row (row_key, batch_id);

create sequence exchange_profile_seq start with 1 increment by 1;
create table exchange_profile (
    id bigint not null primary key,
    version bigint not null,
    signature varchar(64) not null unique,
    name varchar(200) not null,
    mapping varchar(100000) not null,
    used_at timestamp(6) with time zone not null,
    used_by varchar(100) not null
);
