create table tariff (
    id         uuid        primary key default uuidv7(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    group_type text        not null check (group_type in ('mahasiswa_gunadarma', 'mahasiswa_non_gunadarma', 'umum'))
);

create unique index tariff_one_per_group on tariff (group_type);
insert into tariff (group_type) values ('mahasiswa_gunadarma'), ('mahasiswa_non_gunadarma'), ('umum');

-- The newest price is the one in force: a copy of it elsewhere could only disagree.
create table tariff_price (
    id            uuid        primary key,
    tariff_id     uuid        not null references tariff,
    number        integer     not null check (number > 0),
    price         bigint      not null check (price between 1 and 100000000),
    valid_from    timestamptz not null,
    changed_by_id uuid        references users
);

-- Numbered from 1, so that of two who reprice at once only one can have seen the latest.
create unique index tariff_price_numbered on tariff_price (tariff_id, number desc);
create index tariff_price_changed_by on tariff_price (changed_by_id);

create function tariff_price_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'prices that were in force are never changed or removed';
end $$;

create trigger tariff_price_is_final before update or delete on tariff_price
    for each row execute function tariff_price_is_final();
create trigger tariff_price_is_not_truncated before truncate on tariff_price
    for each statement execute function tariff_price_is_final();
