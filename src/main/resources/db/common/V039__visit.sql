-- How far the history went when somebody's visits to the dashboard ended, so that the next one shows what came since.
create table dashboard_visit (
  person varchar(100) not null primary key,
  seen bigint not null,
  seen_at timestamp with time zone not null,
  seen_before bigint not null,
  before_at timestamp with time zone not null
);
