create table purchase (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    payment_id uuid        not null references payment,
    batch_id   uuid        not null references batch,
    tariff_id  uuid        not null references tariff,
    group_type text        not null check (group_type in ('mahasiswa_gunadarma', 'mahasiswa_non_gunadarma', 'umum'))
);

create unique index purchase_payment on purchase (payment_id);
create index purchase_of_batch on purchase (batch_id, payment_id);
create index purchase_tariff on purchase (tariff_id);

create or replace function batch_held(batch uuid, at timestamptz) returns integer language sql stable as $$
    select count(*)::integer
    from purchase p join payment y on y.id = p.payment_id
    where p.batch_id = $1 and (y.state = 'review' or y.state = 'awaiting' and y.expires_at > $2)
$$;

-- Counts what was sold, and refuses what would be one seat too many, whoever is at the keyboard.
create function purchase_takes_a_seat(seat_of uuid, before text, after text, at timestamptz) returns void
    language plpgsql as $$
declare
    offered batch%rowtype;
    change  integer := (coalesce(after, '') = 'received')::integer - (coalesce(before, '') = 'received')::integer;
begin
    select * into offered from batch where id = seat_of for update;
    if change <> 0 then
        update batch set sold = sold + change where id = seat_of;
        update course set sold = sold + change where id = offered.course_id;
    end if;
    if after in ('awaiting', 'review', 'received')
        and offered.sold + change + batch_held(seat_of, at) > offered.quota then
        raise exception 'batch % has no seat left', seat_of
            using errcode = 'check_violation', constraint = 'batch_never_oversold';
    end if;
end $$;

create function purchase_is_seated() returns trigger language plpgsql as $$
declare
    paid payment%rowtype;
begin
    select * into paid from payment where id = new.payment_id;
    perform purchase_takes_a_seat(new.batch_id, null, paid.state, new.created_at);
    return null;
end $$;

create trigger purchase_is_seated after insert on purchase for each row execute function purchase_is_seated();

create function payment_moves_its_seat() returns trigger language plpgsql as $$
declare
    bought purchase%rowtype;
begin
    select * into bought from purchase where payment_id = new.id;
    if found then
        perform purchase_takes_a_seat(bought.batch_id, old.state, new.state, new.updated_at);
    end if;
    return null;
end $$;

create trigger payment_moves_its_seat after update of state on payment
    for each row when (old.state <> new.state) execute function payment_moves_its_seat();

-- A seat that moves to another batch leaves the one and is counted in the other, or does not move at all.
create function purchase_changes_seats() returns trigger language plpgsql as $$
declare
    bought payment%rowtype;
begin
    select * into bought from payment where id = new.payment_id;
    perform purchase_takes_a_seat(old.batch_id, bought.state, null, new.updated_at);
    perform purchase_takes_a_seat(new.batch_id, null, bought.state, new.updated_at);
    return null;
end $$;

create trigger purchase_changes_seats after update of batch_id on purchase
    for each row when (old.batch_id <> new.batch_id) execute function purchase_changes_seats();
