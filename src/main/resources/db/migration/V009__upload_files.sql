-- The owner is somebody of a feature above; what they leave behind is swept like all that nobody wants.
create table upload (
    id            uuid        primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    owner_id      uuid        not null,
    address       text        not null,
    key           text        not null,
    type          text        not null check (type in ('JPEG', 'PNG', 'PDF', 'DOC', 'XLS', 'PPT', 'DOCX', 'XLSX', 'PPTX', 'TXT')),
    name          text        not null,
    size          bigint      not null check (size > 0),
    is_public     boolean     not null,
    received_hash bytea       not null check (length(received_hash) = 32),
    pixels_hash   bytea       check (length(pixels_hash) = 32),
    wanted_at     timestamptz not null,

    constraint upload_pixels_of_pictures check ((type in ('JPEG', 'PNG')) = (pixels_hash is not null))
);

create unique index upload_address on upload (address);
create unique index upload_key on upload (key);
create index upload_of_owner on upload (owner_id, created_at desc) include (size);
create index upload_wanted on upload (wanted_at);
