-- Clocks that run, and all that was known of each at any time: a row holds from the moment it was recorded until the
-- next one of the same clock. Lateness is never stored.
create sequence deadline_number_seq start with 1 increment by 1;
create sequence deadline_seq start with 1 increment by 50;
create table deadline (
    id bigint not null primary key,
    version bigint not null,
    deadline_number bigint not null,
    edition int not null check (edition > 0),
    latest boolean not null,
    known_from timestamp(6) with time zone not null,
    known_until timestamp(6) with time zone,
    wanted_key varchar(160) not null,
    purpose varchar(30) not null,
    subject_kind varchar(20) not null,
    subject_key varchar(100) not null,
    about varchar(400),
    request_key varchar(20) not null,
    agency varchar(20) not null references agency (code),
    request_kind varchar(20) not null,
    editor varchar(100) not null,
    rule_key varchar(60) not null references deadline_rule (rule_key),
    side varchar(10) not null check (side in ('THEIRS', 'OURS')),
    verified boolean not null,
    start_earliest date not null,
    earliest_event varchar(30) not null,
    start_latest date not null,
    latest_event varchar(30) not null,
    pauses varchar(1000),
    paused_since date,
    by_rule date,
    due date not null,
    act_by date not null,
    lapses_on date not null,
    explanation varchar(8000) not null,
    hand_due date,
    hand_reason varchar(1000),
    hand_who varchar(100),
    ending varchar(20) not null check (ending in ('OPEN', 'MET', 'ACTED_ON', 'CANCELLED')),
    ended_on date,
    unique (deadline_number, edition),
    check ((ending = 'OPEN') = (ended_on is null)),
    check ((hand_due is null) = (hand_reason is null))
);
create index deadline_request on deadline (request_key, latest);
create index deadline_due on deadline (latest, due, deadline_number);
create index deadline_listed on deadline (latest, deadline_number);
create index deadline_open on deadline (latest, ending, side, due, deadline_number);
create index deadline_open_agency on deadline (latest, ending, side, agency, due, deadline_number);
create index deadline_rule_key on deadline (rule_key, latest, ending);
create index deadline_known on deadline (known_from, known_until);

-- What an agency asked us, and when we answered; a question that is put right as never asked is taken back.
create table request_question (
    question_key varchar(30) not null primary key,
    request_id bigint not null references request (id),
    ordinal int not null,
    kind varchar(20) not null check (kind in ('CLARIFICATION', 'FEE', 'STILL_INTERESTED')),
    asked_on date not null,
    answer_by date,
    answered_on date,
    taken_back boolean not null
);
create index request_question_request on request_question (request_id, ordinal);
insert into request_question (question_key, request_id, ordinal, kind, asked_on, answer_by, answered_on, taken_back)
select request_number || '/1', id, 1, question, status_since, answer_by, null, false from request where question is not null;
create index request_refiles on request (refiles);
