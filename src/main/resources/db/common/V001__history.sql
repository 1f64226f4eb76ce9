-- The append-only history. Positions are handed out from one row at commit, so that they are gapless and in commit
-- order: whoever has seen position n has seen everything up to n.
create table history_position (
    id int not null primary key check (id = 1),
    position bigint not null
);
insert into history_position (id, position) values (1, 0);

create table history_entry (
    position bigint not null primary key,
    recorded_at timestamp(6) with time zone not null,
    happened_on date not null,
    who varchar(100) not null,
    via varchar(100) not null,
    verb varchar(40) not null,
    subject_kind varchar(20) not null,
    subject_key varchar(100) not null,
    request_key varchar(20),
    file_key varchar(20),
    from_status varchar(30),
    to_status varchar(30),
    note varchar(4000),
    corrects bigint
);
create index history_entry_subject on history_entry (subject_kind, subject_key, position);
create index history_entry_request on history_entry (request_key, position);
create index history_entry_file on history_entry (file_key, position);
create index history_entry_who on history_entry (who, position);

create table history_change (
    position bigint not null,
    ordinal int not null,
    recorded_at timestamp(6) with time zone not null,
    happened_on date not null,
    subject_kind varchar(20) not null,
    subject_key varchar(100) not null,
    field varchar(60) not null,
    value_before varchar(20000),
    value_after varchar(20000),
    primary key (position, ordinal)
);
create index history_change_subject on history_change (subject_kind, field, subject_key, position);
create index history_change_key on history_change (subject_key, subject_kind, position);
