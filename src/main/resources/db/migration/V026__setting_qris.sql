alter table setting
    add column qris_mode  text   not null default 'dynamic' check (qris_mode in ('dynamic', 'static', 'off')),
    add column qris_limit bigint not null default 10000000 check (qris_limit between 1 and 1000000000);
