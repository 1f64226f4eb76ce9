-- People who sign in, and the tokens of their scripts. Names are kept in lower case, so that unique means unique.
create sequence account_person_seq start with 1 increment by 1;
create table account_person (
    id bigint not null primary key,
    name varchar(40) not null unique check (name = lower(name)),
    display_name varchar(100) not null,
    password_hash varchar(100) not null,
    role varchar(10) not null check (role in ('READER', 'STAFF', 'EDITOR', 'ADMIN')),
    enabled boolean not null,
    must_change_password boolean not null,
    credential int not null,
    last_sign_in timestamp(6) with time zone,
    version bigint not null
);

create sequence account_token_seq start with 1 increment by 1;
create table account_token (
    id bigint not null primary key,
    prefix varchar(8) not null unique,
    secret_hash varchar(64) not null,
    name varchar(100) not null,
    scope varchar(10) not null check (scope in ('READ', 'WRITE', 'ADMIN')),
    owner_id bigint not null references account_person (id),
    created_at timestamp(6) with time zone not null,
    expires_on date,
    last_used timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    version bigint not null
);
create index account_token_owner on account_token (owner_id, id);
