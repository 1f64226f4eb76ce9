-- The first answers to POSTs that carried an Idempotency-Key.
create table web_first_answer (
    who varchar(100) not null,
    answer_key varchar(100) not null,
    digest varchar(64) not null,
    status int not null,
    location varchar(1000),
    etag varchar(100),
    body varchar(1000000),
    created_at timestamp(6) with time zone not null,
    primary key (who, answer_key)
);
create index web_first_answer_created on web_first_answer (created_at);
