-- How often somebody has tried something; shared by all nodes.
create table throttle (
    key   text        primary key,
    tries integer     not null,
    until timestamptz not null
);

create index throttle_until on throttle (until);
