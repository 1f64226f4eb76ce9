-- Views of lists, kept under a name: what stands in the address of the list. One that was deleted stays, with the day.
create sequence view_seq start with 1 increment by 1;
create table view_saved (
    id bigint not null primary key,
    version bigint not null,
    list_name varchar(20) not null,
    name varchar(100) not null,
    asks varchar(4000) not null,
    reach varchar(10) not null check (reach in ('PRIVATE', 'SHARED')),
    owner varchar(40) not null references account_person (name),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    deleted_at timestamp(6) with time zone
);
create index view_saved_owner on view_saved (owner, list_name, id);
create index view_saved_reach on view_saved (reach, list_name, id);

-- The view that somebody sees where a list is opened without saying what is wanted.
create table view_usual (
    person varchar(40) not null references account_person (name),
    list_name varchar(20) not null,
    view_id bigint not null references view_saved (id),
    primary key (person, list_name)
);
create index view_usual_view on view_usual (view_id);
