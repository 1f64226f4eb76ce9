-- Days on which offices are closed, and the rules of deadlines. Nothing is ever deleted: a day is struck from the
-- calendar, a rule ends.
create table deadline_holiday (
    holiday_key varchar(31) not null primary key,
    closed_on date not null,
    agency varchar(20) references agency (code),
    kind varchar(20) not null check (kind in ('FEDERAL_HOLIDAY', 'CLOSING')),
    name varchar(200) not null,
    basis varchar(1000),
    verified boolean not null,
    struck_on date,
    version bigint not null,
    check (kind = 'CLOSING' or agency is null)
);
create index deadline_holiday_day on deadline_holiday (closed_on, holiday_key);
create index deadline_holiday_agency on deadline_holiday (agency);

create table deadline_rule (
    rule_key varchar(60) not null primary key,
    code varchar(40) not null,
    edition int not null check (edition > 0),
    purpose varchar(30) not null check (purpose in ('MDR_INIT', 'MDR_NARA_REF', 'MDR_APPEAL_FILE', 'MDR_APPEAL_DEC',
        'MDR_APPEAL_180', 'ISCAP_FILE_DENIAL', 'ISCAP_FILE_LAPSE', 'ISCAP_2Y', 'REFILE_2Y', 'NDC_REF_1Y', 'FOIA_INIT',
        'FOIA_UNUSUAL', 'FOIA_APPEAL_FILE', 'FOIA_APPEAL_DEC', 'FOIA_CLARIFY', 'STILL_INTERESTED', 'FEE_REPLY',
        'RERESTRICT_USUAL', 'RERESTRICT_LONGEST')),
    side varchar(10) not null check (side in ('THEIRS', 'OURS')),
    starts_on varchar(30) not null check (starts_on in ('SENT', 'RECEIVED_BY_AGENCY', 'ACKNOWLEDGED', 'EXTENSION_NOTICE',
        'DENIAL_MAILED', 'DENIAL_RECEIVED', 'PUBLIC_RELEASE', 'APPEAL_FILED', 'APPEAL_RECEIVED', 'FINAL_DECISION', 'LAPSE',
        'QUESTION_ASKED', 'REFERRAL_NOTIFIED', 'REFERRAL_RECEIVED', 'REVIEW_DECIDED', 'CLOSING_ASKED')),
    length int check (length > 0),
    unit varchar(20) check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'YEARS')),
    on_lapse varchar(1000) not null,
    agencies varchar(400),
    kinds varchar(200),
    valid_from date,
    valid_to date,
    citation varchar(1000) not null,
    verified boolean not null,
    note varchar(2000),
    version bigint not null,
    unique (code, edition),
    check ((length is null) = (unit is null)),
    check (valid_to >= valid_from)
);
