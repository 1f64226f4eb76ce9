-- Links by which calendars and readers follow the tracker. Of the key in the link only its hash is kept. The origin is
-- the same in all of them: it makes the ids of entries and events unique among trackers.
create sequence feed_seq start with 1 increment by 1;
create table feed (
    id bigint not null primary key,
    prefix varchar(8) not null unique,
    secret_hash varchar(64) not null,
    kind varchar(10) not null check (kind in ('DEADLINES', 'HISTORY')),
    name varchar(100) not null,
    narrowed_to varchar(20000) not null,
    owner varchar(40) not null references account_person (name),
    origin varchar(36) not null,
    created_at timestamp(6) with time zone not null,
    last_used timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    version bigint not null
);
create index feed_owner on feed (owner, id);
