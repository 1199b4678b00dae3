-- What a receipt said on the day, whatever people, batches and settings are called later.
create table receipt (
    id              uuid        primary key,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    payment_id      uuid        not null references payment,
    purchase_id     uuid        not null references purchase,
    number          text        not null,
    code            text        not null,
    invoice_number  integer     not null,
    paid_at         timestamptz not null,
    amount          bigint      not null check (amount > 0),
    name            text        not null,
    nim             text,
    group_type      text        not null,
    batch           text        not null,
    course          text        not null,
    tax_line        text,
    centre_name     text        not null,
    centre_address  text        not null,
    city            text        not null,
    signatory_name  text        not null,
    signatory_title text        not null
);

create unique index receipt_payment on receipt (payment_id);
create unique index receipt_purchase on receipt (purchase_id);
create unique index receipt_number on receipt (number);
create unique index receipt_code on receipt (code);

create function receipt_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a receipt is never changed or removed';
end $$;

create trigger receipt_is_final before update or delete on receipt
    for each row execute function receipt_is_final();
create trigger receipt_is_not_truncated before truncate on receipt
    for each statement execute function receipt_is_final();
