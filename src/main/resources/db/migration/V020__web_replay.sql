-- What was answered to a request that carried a key, so that the same request never does its work twice.
create table replay (
    principal uuid        not null,
    route     text        not null,
    key       text        not null,
    request   text        not null,
    status    integer     not null,
    answer    text        not null,
    at        timestamptz not null,

    primary key (principal, route, key)
);

create index replay_at on replay (at);
