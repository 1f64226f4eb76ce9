-- An answer that releases without saying how much; appeals on fees and after a lapse under the FOIA; what agencies call
-- where a request stands; numbers that come with a rerouting. A check that has no name is widened by taking another
-- column in its place.
alter table request_item add column outcome_next varchar(30) check (outcome_next in ('RELEASED_IN_FULL',
    'RELEASED_IN_PART', 'RELEASED', 'DENIED_IN_FULL', 'PREVIOUSLY_RELEASED', 'NO_RECORDS', 'GLOMAR', 'NOT_SUBJECT',
    'NOT_REVIEWED_TWO_YEARS', 'LOST'));
update request_item set outcome_next = outcome where outcome is not null;
drop index request_item_outcome;
alter table request_item drop column outcome;
alter table request_item rename column outcome_next to outcome;
create index request_item_outcome on request_item (outcome, id);

alter table request_determination add column outcome_next varchar(30) check (outcome_next in ('RELEASED_IN_FULL',
    'RELEASED_IN_PART', 'RELEASED', 'DENIED_IN_FULL', 'PREVIOUSLY_RELEASED', 'NO_RECORDS', 'GLOMAR', 'NOT_SUBJECT',
    'NOT_REVIEWED_TWO_YEARS', 'LOST'));
update request_determination set outcome_next = outcome;
alter table request_determination drop column outcome;
alter table request_determination rename column outcome_next to outcome;
alter table request_determination alter column outcome set not null;

alter table appeal add column basis_next varchar(20) check (basis_next in ('DENIAL', 'LAPSE_ONE_YEAR',
    'LAPSE_180_DAYS', 'LAPSE_FOIA', 'TWO_YEAR_REFUSAL', 'NO_RECORDS', 'FEE', 'UNSTATED'));
update appeal set basis_next = basis;
drop index appeal_basis;
alter table appeal drop column basis;
alter table appeal rename column basis_next to basis;
alter table appeal alter column basis set not null;
create index appeal_basis on appeal (basis, id);

alter table appeal_item add column result_next varchar(20) check (result_next in ('AFFIRMED', 'MORE_RELEASED',
    'RELEASED_IN_FULL', 'RELEASED', 'FIRST_ANSWER', 'NOT_COMPARABLE', 'REMANDED', 'FEE_GRANTED', 'FEE_DENIED'));
update appeal_item set result_next = result where result is not null;
alter table appeal_item drop column result;
alter table appeal_item rename column result_next to result;

alter table request add column their_status varchar(200);
alter table request add column their_status_on date;

alter table request_number drop constraint request_number_brought_by;
alter table request_number add constraint request_number_brought_by
    check (brought_by in ('NUMBER_ADDED', 'ACKNOWLEDGED', 'REROUTED'));
