create table setting (
    id              uuid        primary key default uuidv7(),
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    version         integer     not null default 0,
    centre_name     text        not null default 'Brevet' check (length(centre_name) between 2 and 100),
    address         text        not null default '' check (length(address) <= 500),
    city            text        not null default '' check (length(city) <= 100),
    email           text        not null default '' check (email = lower(email) and length(email) <= 254),
    whatsapp        text        not null default '' check (whatsapp ~ '^(\+?[0-9]{8,15})?$'),
    logo            text        not null default '' check (length(logo) <= 255),
    signatory_name  text        not null default '' check (length(signatory_name) <= 100),
    signatory_title text        not null default '' check (length(signatory_title) <= 100),
    tax_line        text        not null default '' check (length(tax_line) <= 200),
    reminder_hours  integer[]   not null default '{12,2}' check (0 < all (reminder_hours) and 720 >= all (reminder_hours)),
    upload_quota_mb integer     not null default 200 check (upload_quota_mb between 1 and 100000)
);

-- There is one centre.
create unique index setting_only_one on setting ((true));
insert into setting default values;
