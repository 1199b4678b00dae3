-- The payment code of the centre is an account, too; what it says is public, so nothing of it is sealed.
alter table receiving_account
    add column qris_payload text check (length(qris_payload) between 30 and 512),
    alter column number_sealed drop not null,
    alter column number_hint drop not null,
    drop constraint receiving_account_kind_check,
    add constraint receiving_account_kind_check check (kind in ('bank', 'qris')),
    add constraint receiving_account_number_or_code check (
        (kind = 'bank') = (number_sealed is not null)
        and (number_sealed is null) = (number_hint is null)
        and (kind = 'qris') = (qris_payload is not null));

create unique index receiving_account_one_code on receiving_account (kind) where kind = 'qris' and is_active;
create unique index receiving_account_code on receiving_account (qris_payload);

-- Only a bank account has amounts that tell one transfer from all others.
create function payment_into_a_bank() returns trigger language plpgsql as $$
begin
    if not exists (select from receiving_account where id = new.receiving_account_id and kind = 'bank') then
        raise exception 'amounts are told apart on bank accounts only' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger amount_reservation_into_a_bank before insert on amount_reservation
    for each row execute function payment_into_a_bank();
