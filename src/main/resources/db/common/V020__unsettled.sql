-- Requests for which what follows from acts (their clocks) is to be settled anew, because something changed that many of
-- them stand on. Rows are worked off in the background and deleted; the requests from before there were clocks wait here.
create sequence history_unsettled_seq start with 1 increment by 50;
create table history_unsettled (
    id bigint not null primary key,
    request_key varchar(20) not null,
    why varchar(200) not null
);
insert into history_unsettled (id, request_key, why)
select -id, request_number, 'the first look at its clocks' from request where sent_on is not null;

-- Two who settle the same clock at the same time cannot both begin it.
create unique index deadline_wanted on deadline (wanted_key, edition);
