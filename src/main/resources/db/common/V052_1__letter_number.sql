-- The last number given to a letter. A letter that is refused gives its number back, which a sequence would not.
create table letter_number (
    id int not null primary key check (id = 1),
    last bigint not null
);
insert into letter_number (id, last) select 1, coalesce(max(id), 0) from letter;
drop sequence letter_seq;
