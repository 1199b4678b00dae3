create table ledger_account (
    id       uuid primary key,
    code     text not null check (code ~ '^[1-5][0-9]{3}$'),
    owner_id uuid
);

-- One account for each thing the centre counts; some are kept apart for every user, or for every bank account.
create unique index ledger_account_once on ledger_account (code, owner_id) nulls not distinct;

create table journal (
    id          uuid        primary key,
    at          timestamptz not null,
    event       text        not null check (event ~ '^[a-z_]+$'),
    source_type text        not null,
    source_id   uuid        not null,
    number      integer     not null default 1 check (number > 0)
);

-- Money is received once for each payment; it may be given back in parts, each with a number of its own.
create unique index journal_once on journal (source_type, source_id, event, number);
create index journal_newest on journal (at desc, id desc);

create table entry (
    id         uuid   primary key,
    journal_id uuid   not null references journal,
    account_id uuid   not null references ledger_account,
    amount     bigint not null check (amount <> 0)
);

create index entry_of_journal on entry (journal_id) include (amount);
create index entry_of_account on entry (account_id) include (amount);

-- Checked when the transaction is certain: what came from somewhere went somewhere.
create function journal_balances() returns trigger language plpgsql as $$
declare
    book    uuid := case tg_table_name when 'journal' then new.id else (to_jsonb(new) ->> 'journal_id')::uuid end;
    entries integer;
    balance bigint;
begin
    select count(*), coalesce(sum(amount), 0) into entries, balance from entry where journal_id = book;
    if entries < 2 or balance <> 0 then
        raise exception 'journal % has % entries and is out of balance by %', book, entries, balance;
    end if;
    return null;
end $$;

create constraint trigger journal_balances after insert on journal
    deferrable initially deferred for each row execute function journal_balances();
create constraint trigger entry_balances after insert on entry
    deferrable initially deferred for each row execute function journal_balances();

create function ledger_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the books only grow: what was wrong is set right by another journal';
end $$;

create trigger journal_is_final before update or delete on journal
    for each row execute function ledger_is_final();
create trigger journal_is_not_truncated before truncate on journal
    for each statement execute function ledger_is_final();
create trigger entry_is_final before update or delete on entry
    for each row execute function ledger_is_final();
create trigger entry_is_not_truncated before truncate on entry
    for each statement execute function ledger_is_final();
create trigger ledger_account_is_final before update or delete on ledger_account
    for each row execute function ledger_is_final();

-- Not even by whoever owns the tables. A foreign key looks at its target as if to update it, hence the last line.
revoke update, delete, truncate on journal, entry, ledger_account from public, current_user;
grant update (id) on journal, ledger_account to current_user;
