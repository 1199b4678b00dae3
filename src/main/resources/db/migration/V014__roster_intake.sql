-- A sheet of people that was taken in at once, and who of them has been asked in.
create table intake (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    taken_by   uuid        not null,
    people     integer     not null check (people > 0)
);

create table invitation (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    intake_id  uuid        not null references intake on delete cascade,
    user_id    uuid        not null references users on delete cascade,
    posted_at  timestamptz
);

create unique index invitation_of_user on invitation (user_id);
create index invitation_open on invitation (intake_id, id) where posted_at is null;
