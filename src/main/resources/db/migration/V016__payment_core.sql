create extension if not exists btree_gist;

-- Where money arrives. The full number is sealed; only its last digits are for the eye.
create table receiving_account (
    id            uuid        primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       integer     not null default 0,
    kind          text        not null check (kind in ('bank')),
    bank          text        not null check (length(bank) between 1 and 100),
    holder        text        not null check (length(holder) between 1 and 100),
    number_sealed bytea       not null,
    number_hint   text        not null check (number_hint ~ '^[0-9]{4}$'),
    is_active     boolean     not null default true
);

create index receiving_account_active on receiving_account (created_at) where is_active;

-- An amount belongs to one payment from its first moment to the end of its grace, so that money that comes late is
-- never taken for somebody else's.
create table amount_reservation (
    id                   uuid      primary key,
    receiving_account_id uuid      not null references receiving_account,
    amount               bigint    not null check (amount > 0),
    during               tstzrange not null check (not isempty(during)),

    constraint amount_reservation_unique exclude using gist (
        receiving_account_id with =, amount with =, during with &&)
);

create sequence payment_invoice as integer;

create table payment (
    id                   uuid        primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              integer     not null default 0,
    invoice_number       integer     not null default nextval('payment_invoice'),
    kind                 text        not null check (kind in ('purchase')),
    claim                text        not null,
    subject_id           uuid        not null,
    state                text        not null check (state in ('awaiting', 'review', 'received', 'failed', 'expired',
                                         'canceled', 'refund')),
    payer_id             uuid        not null references users,
    base_amount          bigint      not null check (base_amount > 0),
    unique_code          integer     not null check (unique_code = 0 or unique_code between 100 and 999),
    total                bigint      not null check (total = base_amount + unique_code),
    received_amount      bigint      not null default 0 check (received_amount >= 0),
    shown_amount         bigint      not null default 0 check (shown_amount >= 0),
    refunded_amount      bigint      not null default 0 check (refunded_amount >= 0),
    receiving_account_id uuid        not null references receiving_account,
    reservation_id       uuid        not null references amount_reservation,
    expires_at           timestamptz not null,
    proof_id             uuid,
    queued_at            timestamptz,
    is_late              boolean     not null default false,
    reason               text,
    method               text        check (method in ('transfer', 'cash')),
    paid_at              timestamptz,
    receipt_number       text        check (receipt_number ~ '^KW/[0-9]{4}/[0-9]{6,}$'),
    receipt_code         text        check (receipt_code ~ '^[A-Z2-7]{16}$'),

    constraint payment_queued_in_review check (queued_at is null or state = 'review'),
    constraint payment_received_with_a_receipt check (
        (state <> 'received' or paid_at is not null)
        and (paid_at is null or state in ('received', 'refund'))
        and (paid_at is null) = (receipt_number is null)
        and (paid_at is null) = (receipt_code is null)
        and (paid_at is null) = (method is null)
        and (paid_at is null) = (received_amount = 0)),
    constraint payment_received_in_full check (paid_at is null or received_amount >= base_amount),
    constraint payment_failed_for_a_reason check (state <> 'failed' or reason is not null),
    -- What was never received, but seen on the account, can be given back as well.
    constraint payment_refunded_from_what_came check (
        refunded_amount <= case when paid_at is null then shown_amount else least(received_amount, total) end),
    constraint payment_refund_is_whole check (
        state <> 'refund' or refunded_amount >= case when paid_at is null then shown_amount else base_amount end)
);

create unique index payment_invoice_number on payment (invoice_number);
create unique index payment_receipt_number on payment (receipt_number);
create unique index payment_receipt_code on payment (receipt_code);
-- Nobody pays twice for the same thing.
create unique index payment_one_open_claim on payment (claim) where state in ('awaiting', 'review', 'received');
create index payment_newest on payment (created_at desc, id desc);
create index payment_by_state on payment (state, created_at desc, id desc) include (expires_at);
create index payment_of_payer on payment (payer_id, created_at desc, id desc) include (state, expires_at);
create index payment_queue on payment (queued_at, id) where queued_at is not null;
create index payment_paid on payment (paid_at) include (total) where paid_at is not null;
create index payment_total on payment (total);
-- Money that waits for somebody to say what becomes of it: too late, too little, too much.
create index payment_late_money on payment (updated_at, id) where shown_amount > refunded_amount and paid_at is null;
create index payment_surplus on payment (paid_at desc, id desc) where received_amount > total and state = 'received';
create unique index payment_reservation on payment (reservation_id);
create index payment_account on payment (receiving_account_id);

-- An awaiting payment has expired the moment its time is over, whether or not anybody has written that down.
create function payment_state_at(state text, expires_at timestamptz, at timestamptz) returns text
    language sql immutable parallel safe
    return case when state = 'awaiting' and expires_at <= at then 'expired' else state end;

create function payment_keeps_its_terms() returns trigger language plpgsql as $$
begin
    if (old.invoice_number, old.kind, old.payer_id, old.base_amount) is distinct from
        (new.invoice_number, new.kind, new.payer_id, new.base_amount) then
        raise exception 'what is owed, and by whom, is never rewritten';
    end if;
    if old.state <> new.state and not (old.state || ' ' || new.state = any (array[
        'awaiting review', 'awaiting received', 'awaiting expired', 'awaiting canceled',
        'review received', 'review failed', 'review canceled',
        'failed review', 'expired review', 'canceled review',
        'received refund', 'awaiting refund', 'review refund', 'failed refund', 'expired refund', 'canceled refund'])) then
        raise exception 'a payment never goes from % to %', old.state, new.state;
    end if;
    return new;
end $$;

create trigger payment_keeps_its_terms before update on payment
    for each row execute function payment_keeps_its_terms();

create table payment_proof (
    id                    uuid        primary key,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    payment_id            uuid        not null references payment,
    number                integer     not null check (number > 0),
    file                  text        not null check (length(file) between 1 and 255),
    account_name          text        not null check (length(account_name) between 1 and 100),
    account_number_sealed bytea       not null,
    account_number_hint   text        not null check (account_number_hint ~ '^[0-9]{1,4}$'),
    bank_name             text        check (length(bank_name) between 1 and 100),
    bank_reference        text        check (length(bank_reference) between 1 and 100)
);

create unique index payment_proof_numbered on payment_proof (payment_id, number);
-- The same file proves one payment only.
create unique index payment_proof_file on payment_proof (file);
create index payment_proof_reference on payment_proof (lower(bank_reference)) where bank_reference is not null;
alter table payment add constraint payment_proof_of_its_own foreign key (proof_id) references payment_proof;

create table payment_event (
    id         uuid        primary key,
    payment_id uuid        not null references payment,
    at         timestamptz not null,
    from_state text,
    to_state   text        not null,
    actor_id   uuid,
    actor_name text,
    note       text,
    amount     bigint      not null default 0
);

create index payment_event_of_payment on payment_event (payment_id, at, id);

create function payment_event_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'what happened to a payment is never changed or removed';
end $$;

create trigger payment_event_is_final before update or delete on payment_event
    for each row execute function payment_event_is_final();
create trigger payment_event_is_not_truncated before truncate on payment_event
    for each statement execute function payment_event_is_final();

-- The last receipt of each year; whoever needs the next holds the row until it is certain.
create table receipt_series (
    year integer primary key,
    last integer not null check (last > 0)
);
