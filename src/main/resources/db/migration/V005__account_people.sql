create table users (
    id                uuid        primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           integer     not null,
    name              text        not null check (length(name) between 3 and 100),
    email             text        not null check (email = lower(email) and length(email) <= 254),
    phone             text        not null check (phone ~ '^\+?[0-9]{8,15}$'),
    avatar            text        not null,
    password          text        not null,
    role              text        not null check (role in ('siswa', 'guru', 'admin')),
    email_verified_at timestamptz,
    is_active         boolean     not null,

    -- the profile
    group_type        text        check (group_type in ('mahasiswa_gunadarma', 'mahasiswa_non_gunadarma', 'umum')),
    group_verified    boolean     not null,
    nim               text,
    nim_proof         text,
    nik               text,
    institution       text        not null,
    origin            text        not null,
    birth_date        date,
    address           text        not null,

    constraint users_verified_in_a_group check (group_type is not null or not group_verified)
);

create unique index users_email on users (email);
-- 0812…, 62812… and +62812… ring at the same person.
create unique index users_phone on users (regexp_replace(phone, '^(\+?62|0)', ''));
create index users_newest on users (created_at desc, id desc);
create index users_role on users (role, created_at desc);
