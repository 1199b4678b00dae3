-- Whose money a line could be, and why. The rest of what has been accepted before it was seen is no surplus.
create or replace function mutation_candidates(account uuid, money bigint, on_day date, words text)
    returns table (payment_id uuid, kind text, score integer, reasons text[])
    language sql stable as $$
    with known as (
        select y.id, y.total, y.base_amount base, y.unique_code code, y.shown_amount shown, y.method, y.refunded_amount,
               y.paid_at is not null paid,
               y.paid_at is not null and y.method = 'transfer' and y.received_amount > y.shown_amount believed,
               (y.state = 'review' or y.state in ('awaiting', 'expired') and
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
            when believed and shown > 0 and money in (base - shown, total - shown) then 'exact'
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
