-- What people found on their visits, each with its day, so that a later act can tell what came first. The history has it
-- already; nothing else tells the findings of before apart.
create table file_sighting (
    file_id bigint not null references file (id),
    ordinal int not null,
    finding varchar(20) not null check (finding in ('REOPENED', 'MISSING', 'WITHDRAWN_AGAIN', 'STILL_WITHDRAWN')),
    seen_on date not null,
    primary key (file_id, ordinal)
);
insert into file_sighting (file_id, ordinal, finding, seen_on)
select cast(substring(subject_key from 3) as bigint),
    row_number() over (partition by subject_key order by position) - 1,
    case verb
        when 'FOUND_REOPENED' then 'REOPENED'
        when 'FOUND_MISSING' then 'MISSING'
        when 'FOUND_WITHDRAWN_AGAIN' then 'WITHDRAWN_AGAIN'
        else 'STILL_WITHDRAWN' end,
    happened_on
from history_entry
where subject_kind = 'FILE'
    and verb in ('FOUND_REOPENED', 'FOUND_MISSING', 'FOUND_WITHDRAWN_AGAIN', 'FOUND_STILL_WITHDRAWN');
update file set last_seen_on = (select max(s.seen_on) from file_sighting s where s.file_id = file.id)
where last_seen_on is not null and exists (select 1 from file_sighting s where s.file_id = file.id);

-- Which answer a release came with. A release of an answer that was superseded before now belongs to none, so that a
-- person can strike it.
alter table file_release add column determination varchar(20);
update file_release set determination = (
    select 'D-' || max(d.id) from request_determination d
        join request_item i on i.id = d.item_id
        join request r on r.id = i.request_id
    where i.file_id = file_release.file_id
        and r.request_number = file_release.request_number
        and d.recorded_at = file_release.recorded_at
        and d.letter_date = file_release.released_from
        and d.superseded = false
        and file_release.extent = case d.outcome when 'RELEASED_IN_FULL' then 'FULL' when 'RELEASED_IN_PART' then 'PART' end
    having count(*) = 1)
where request_number is not null and source_name is null and url is null and citation is null;

-- How much of a file is public, as far as its sources say.
alter table file add column released_extent varchar(10) check (released_extent in ('FULL', 'PART', 'UNSTATED'));
update file set released_extent = (
    select case min(case r.extent when 'FULL' then 1 when 'PART' then 2 else 3 end)
        when 1 then 'FULL' when 2 then 'PART' when 3 then 'UNSTATED' end
    from file_release r where r.file_id = file.id and r.struck_on is null)
where exists (select 1 from file_release r where r.file_id = file.id and r.struck_on is null);

-- Box 01, tab 001 is box 1, tab 1. Where two files would then share a key, both keep what they have: which of them stays
-- is for a person to say.
create table file_bare_key (
    file_id bigint not null primary key,
    bare_key varchar(90) not null
);
insert into file_bare_key (file_id, bare_key)
select id, upper(regexp_replace(project, '(?<=[A-Z] )0+(?=[0-9])', '')
    || '/' || regexp_replace(box_part, '^0+(?=[0-9])', '')
    || '/' || regexp_replace(tab, '^0+(?=[0-9])', ''))
from (select id, project, project_box as box_part, tab from file where notice_key is not null) keyed;
create index file_bare_key_key on file_bare_key (bare_key);
update file set notice_key = (select b.bare_key from file_bare_key b where b.file_id = file.id)
where notice_key is not null
    and exists (select 1 from file_bare_key b where b.file_id = file.id and b.bare_key <> file.notice_key
        and not exists (select 1 from file_bare_key o where o.bare_key = b.bare_key and o.file_id <> b.file_id));
drop table file_bare_key;

-- Undoing an import asks for the status anew.
alter table exchange_row drop column before_status;

-- Timelines run by the day things happened.
create index history_entry_happened_on on history_entry (happened_on, position);
