-- At the Department of Energy an appeal that is not decided in the normal time may go to ISCAP at once, not after 180 days only.
insert into deadline_rule (rule_key, code, edition, purpose, side, starts_on, length, unit, on_lapse, agencies, kinds, citation,
    verified, note, version)
select 'MDR_APPEAL_180_DOE/1', 'MDR_APPEAL_180_DOE', 1, 'MDR_APPEAL_180', 'THEIRS', 'APPEAL_RECEIVED', 60, 'WORKING_DAYS',
    'The remedies at the department are exhausted: we may appeal to ISCAP.', 'DOE', 'MDR LIBRARY_MDR', '10 CFR 1045.215(a)',
    true, 'Not for restricted and formerly restricted data, which ISCAP does not take.', 0
where not exists (select 1 from deadline_rule where purpose = 'MDR_APPEAL_180' and agencies like '%DOE%');

-- A finding whose days are reckoned by a rule that nobody has checked is unverified itself; the cases are looked through anew.
alter table finding add column verified boolean default true not null;
