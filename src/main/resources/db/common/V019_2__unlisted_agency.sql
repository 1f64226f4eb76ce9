-- Lists of others name agencies and libraries that no table here has; the office of the request then says which.
insert into agency (code, name, kind, role, successor, active_from, active_to, appeal_days, appeal_counted_from, verified, source,
    version) values
    ('UNLISTED', 'An agency that is not in this table', 'CUSTODIAN',
        'Stands with requests of others that came in from lists; their office says how the list calls it.',
        null, null, null, null, null, true,
        'the tracker''s own', 0);
