-- Where the very rule stands by which the days of a finding are reckoned; null where it has no more than its check cites.
alter table finding add citation varchar(1000);
