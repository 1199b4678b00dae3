create table session (
    id           uuid        primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    user_id      uuid        not null references users on delete cascade,
    kind         text        not null check (kind in ('PAGES', 'API')),
    device       text,
    address      text        not null,
    last_seen_at timestamptz not null,
    idle_at      timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz
);

create index session_of_user on session (user_id, created_at desc) where ended_at is null;
create index session_over on session (expires_at);

-- What opens a session: a browser's cookie, a program's access token, or the token that renews it. Only hashes.
create table session_token (
    hash       bytea       primary key check (length(hash) = 32),
    session_id uuid        not null references session on delete cascade,
    purpose    text        not null check (purpose in ('COOKIE', 'ACCESS', 'REFRESH')),
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index session_token_of_session on session_token (session_id);
create index session_token_expires on session_token (expires_at);
-- A family of refresh tokens never forks.
create unique index session_token_one_refresh on session_token (session_id) where purpose = 'REFRESH' and used_at is null;

-- A letter that proves who reads a mailbox: a code to type, or a link to follow.
create table confirmation (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    user_id    uuid        not null references users on delete cascade,
    purpose    text        not null check (purpose in ('EMAIL', 'PASSWORD')),
    token      bytea       not null check (length(token) = 32),
    code       bytea       check (length(code) = 32),
    tries      integer     not null default 0,
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,

    constraint confirmation_code_for_an_address check ((purpose = 'EMAIL') = (code is not null))
);

create unique index confirmation_token on confirmation (token);
create index confirmation_of_user on confirmation (user_id, purpose, created_at desc);
create unique index confirmation_one_of_each on confirmation (user_id, purpose) where used_at is null;
