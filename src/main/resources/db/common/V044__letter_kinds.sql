-- Two more things a letter can say: that an appeal goes back to the agency, and what becomes of a fee that is appealed.
drop index letter_kind;
alter table letter add column kind_next varchar(20) check (kind_next in ('ACKNOWLEDGEMENT', 'INTERIM', 'QUESTION',
    'STILL_INTERESTED', 'EXTENSION', 'REFERRAL_NOTICE', 'DETERMINATION', 'APPEAL_ANSWER', 'REMAND', 'FEE_ANSWER', 'OTHER',
    'FILING', 'OUR_ANSWER', 'FOLLOW_UP'));
update letter set kind_next = kind;
alter table letter drop column kind;
alter table letter rename column kind_next to kind;
alter table letter alter column kind set not null;
create index letter_kind on letter (kind, id);
