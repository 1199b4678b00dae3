-- What a person should know; the sentence is made of the word when it is read, in the reader's language.
create table notice (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    user_id    uuid        not null references users on delete cascade,
    word       text        not null,
    details    jsonb       not null,
    href       text,
    read_at    timestamptz
);

create index notice_of_user on notice (user_id, created_at desc, id desc);
create index notice_unread on notice (user_id) where read_at is null;
create index notice_read on notice (read_at) where read_at is not null;
