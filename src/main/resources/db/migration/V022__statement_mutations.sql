-- How the sheets of an account's bank are laid out: which column holds what.
create table statement_layout (
    receiving_account_id uuid        primary key references receiving_account,
    columns              jsonb       not null,
    updated_at           timestamptz not null
);

create table statement (
    id                   uuid        primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              integer     not null default 0,
    receiving_account_id uuid        not null references receiving_account,
    name                 text        not null check (length(name) between 1 and 255),
    status               text        not null check (status in ('preview', 'confirmed')),
    lines                integer     not null default 0 check (lines >= 0),
    fresh                integer     not null default 0 check (fresh between 0 and lines),
    errors               jsonb       not null default '[]',
    first_day            date,
    last_day             date,
    brought_by           text,
    confirmed_at         timestamptz,

    constraint statement_confirmed_once check ((status = 'confirmed') = (confirmed_at is not null)),
    constraint statement_confirmed_without_errors check (status = 'preview' or errors = '[]')
);

create index statement_newest on statement (created_at desc, id desc);
create index statement_of_account on statement (receiving_account_id);

-- A line of a bank statement. What it is known by is the same in every file that shows it.
create table mutation (
    id                   uuid        primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    statement_id         uuid        not null references statement,
    receiving_account_id uuid        not null references receiving_account,
    line                 integer     not null check (line > 0),
    day                  date        not null,
    time                 time,
    words                text        not null check (length(words) <= 500),
    reference            text        check (length(reference) between 1 and 100),
    amount               bigint      not null check (amount <> 0),
    balance              bigint,
    ordinal              integer     not null default 1 check (ordinal > 0),
    identity             bytea,
    state                text        not null check (state in ('staged', 'unmatched', 'matched', 'late', 'ignored')),
    payment_id           uuid        references payment,
    reason               text,

    constraint mutation_known_before_it_counts check (state = 'staged' or identity is not null),
    constraint mutation_matched_to_somebody check ((payment_id is not null) = (state in ('matched', 'late'))),
    constraint mutation_out_is_nobodys check (amount > 0 or state in ('staged', 'ignored'))
);

create unique index mutation_counts_once on mutation (identity) where state <> 'staged';
create index mutation_of_statement on mutation (statement_id, line);
create index mutation_by_state on mutation (state, day desc, id desc);
create index mutation_open on mutation (receiving_account_id, amount, day) where state in ('staged', 'unmatched');
create index mutation_of_payment on mutation (payment_id) where payment_id is not null;

create function mutation_keeps_its_facts() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'staged' then
            raise exception 'what the bank has shown is never removed';
        end if;
        return old;
    end if;
    if old.state <> 'staged' and (old.receiving_account_id, old.day, old.words, old.reference, old.amount, old.identity)
        is distinct from (new.receiving_account_id, new.day, new.words, new.reference, new.amount, new.identity) then
        raise exception 'what the bank has shown is never rewritten';
    end if;
    if old.state <> new.state and not (old.state || ' ' || new.state = any (array[
        'staged unmatched', 'staged ignored', 'unmatched matched', 'unmatched late', 'unmatched ignored',
        'late matched'])) then
        raise exception 'a line of a statement never goes from % to %', old.state, new.state;
    end if;
    return new;
end $$;

create trigger mutation_keeps_its_facts before update or delete on mutation
    for each row execute function mutation_keeps_its_facts();

-- A day of the bank, which is a day of the centre.
create function mutation_day(day date) returns tstzrange
    language sql immutable parallel safe
    return tstzrange(day::timestamp at time zone 'Asia/Jakarta', (day + 1)::timestamp at time zone 'Asia/Jakarta');

-- Whether a text mentions somebody: two words of the name, or the only one there is.
create function mutation_names(words text, name text) returns boolean
    language sql immutable parallel safe as $$
    select coalesce(count(*) filter (where ' ' || regexp_replace(upper(words), '[^[:alnum:]]+', ' ', 'g') || ' '
                                           like '% ' || part || ' %') >= least(2, count(*)) and count(*) > 0, false)
    from regexp_split_to_table(upper(name), '[^[:alnum:]]+') part
    where length(part) >= 3
$$;

-- Whose money a line could be, and why: exact amounts first, then what looks like a slip.
create function mutation_candidates(account uuid, money bigint, on_day date, words text)
    returns table (payment_id uuid, kind text, score integer, reasons text[])
    language sql stable as $$
    with known as (
        select y.id, y.total, y.base_amount base, y.unique_code code, y.shown_amount shown, y.method, y.refunded_amount,
               y.paid_at is not null paid, (y.state = 'review' or y.state in ('awaiting', 'expired') and
                   y.expires_at >= lower(mutation_day(on_day))) open,
               mutation_names(words, u.name) or mutation_names(words, coalesce(f.account_name, '')) named,
               words ~* ('inv\D*\d*\D*0*' || y.invoice_number || '(\D|$)') numbered
        from amount_reservation r
        join payment y on y.reservation_id = r.id
        join users u on u.id = y.payer_id
        left join payment_proof f on f.id = y.proof_id
        where r.receiving_account_id = account and r.during && mutation_day(on_day) and y.state <> 'refund'
    ), kinds as (
        select k.*, case
            when money in (total, greatest(base - shown, 0), total - shown) and paid and (shown > 0 or method = 'cash')
                then 'over'
            when money = total and paid then 'exact'
            when not paid and not open and money = total then 'late'
            when open and (money = total or shown > 0 and money in (base - shown, total - shown)) then 'exact'
            when not open then null
            when shown = 0 and money between base and base + 999 then 'wrong_code'
            when exists (
                select from mutation o
                where o.receiving_account_id = account and o.amount in (total - money, base - money)
                  and o.amount > 0 and o.state in ('staged', 'unmatched') and o.day between on_day - 7 and on_day + 7)
                then 'split'
            when money < base - shown and (named or numbered or money % 1000 = code) then 'short'
            when money > total and (named or numbered or money % 1000 = code) then 'over'
        end kind
        from known k
    )
    select id, kind,
           least(100, case kind when 'exact' then 90 when 'late' then 80 when 'split' then 50 when 'wrong_code' then 40
                 else 30 end + case when numbered then 30 else 0 end + case when named then 20 else 0 end
                 + case when kind in ('short', 'over') and money % 1000 = code then 20 else 0 end),
           array_remove(array[
               case when money = total then 'amount' end,
               case when kind in ('short', 'over') and money % 1000 = code then 'code' end,
               case when kind = 'wrong_code' then 'near' end,
               case when kind = 'split' then 'parts' end,
               case when numbered then 'number' end,
               case when named then 'name' end], null)
    from kinds where kind is not null
    order by 3 desc, id
    limit 5
$$;
