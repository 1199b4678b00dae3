create table course (
    id                uuid        primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           integer     not null default 0,
    slug              text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 255),
    title             text        not null check (length(title) between 1 and 255),
    short_description text        not null check (length(short_description) <= 500),
    description       text        not null check (length(description) <= 20000),
    learning_outcomes text        not null check (length(learning_outcomes) <= 20000),
    achievements      text        not null check (length(achievements) <= 20000),
    sold              integer     not null default 0 check (sold >= 0)
);

create unique index course_slug on course (slug);
create index course_newest on course (created_at desc, id desc);
create index course_popular on course (sold desc, created_at desc, id desc);
create index course_titles on course using gin (lower(title) gin_trgm_ops);
create index course_by_title on course (title, id);

create table course_image (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    course_id  uuid        not null references course on delete cascade,
    position   integer     not null check (position >= 0),
    image_url  text        not null check (length(image_url) between 1 and 255)
);

create index course_image_of_course on course_image (course_id, position);
create index course_image_file on course_image (image_url);

create table batch (
    id                    uuid        primary key,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    version               integer     not null default 0,
    course_id             uuid        not null references course,
    slug                  text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 255),
    title                 text        not null check (length(title) between 1 and 255),
    description           text        check (length(description) <= 20000),
    batch_thumbnail       text        check (length(batch_thumbnail) between 1 and 255),
    start_at              timestamptz not null,
    end_at                timestamptz not null,
    registration_start_at timestamptz not null,
    registration_end_at   timestamptz not null,
    start_time            time        not null,
    end_time              time        not null,
    room                  text        not null check (length(room) between 1 and 255),
    quota                 integer     not null check (quota between 1 and 100000),
    course_type           text        not null check (course_type in ('online', 'offline')),
    days                  text[]      not null check (cardinality(days) between 1 and 7 and days <@ array['monday',
                                          'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    group_types           text[]      not null check (cardinality(group_types) between 1 and 3 and group_types <@ array[
                                          'mahasiswa_gunadarma', 'mahasiswa_non_gunadarma', 'umum']),
    is_archived           boolean     not null default false,
    sold                  integer     not null default 0 check (sold >= 0),

    constraint batch_ends_after_its_start check (end_at > start_at),
    constraint batch_closes_after_it_opens check (registration_end_at > registration_start_at),
    constraint batch_day_ends_after_its_start check (end_time > start_time)
);

create unique index batch_slug on batch (slug);
create index batch_of_course on batch (course_id, created_at desc, id desc);
create index batch_newest on batch (created_at desc, id desc);
create index batch_on_offer on batch (created_at desc, id desc) where not is_archived;
create index batch_popular on batch (sold desc, created_at desc, id desc);
create index batch_titles on batch using gin (lower(title) gin_trgm_ops);
create index batch_by_title on batch (title, id);
create index batch_by_start on batch (start_at, id);
create index batch_registration on batch (registration_end_at);
create index batch_file on batch (batch_thumbnail) where batch_thumbnail is not null;

-- How many seats are kept for people who have not paid yet; whoever sells seats answers it.
create function batch_held(batch uuid, at timestamptz) returns integer language sql stable as 'select 0';
