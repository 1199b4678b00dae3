-- What one of the office wants and another must want as well before it is done.
create table approval (
    id           uuid        primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      integer     not null default 0,
    matter       text        not null check (matter in ('refund', 'account')),
    object_id    uuid        not null,
    subject      text        not null check (length(subject) between 1 and 300),
    wish         jsonb       not null check (jsonb_typeof(wish) = 'object'),
    asked_by_id  uuid        not null references users,
    outcome      text        not null default 'waiting'
                             check (outcome in ('waiting', 'approved', 'declined', 'withdrawn')),
    decided_by_id uuid       references users,
    decided_at   timestamptz,
    reason       text        check (length(reason) between 1 and 500),
    single_admin boolean     not null default false,

    constraint approval_decided_by_somebody check (
        (outcome = 'waiting') = (decided_by_id is null) and (decided_by_id is null) = (decided_at is null)),
    constraint approval_needs_another check (
        outcome not in ('approved', 'declined') or decided_by_id <> asked_by_id or single_admin),
    constraint approval_withdrawn_by_whoever_asked check (outcome <> 'withdrawn' or decided_by_id = asked_by_id),
    -- The only one of the office sleeps on it for a night.
    constraint approval_alone_after_a_day check (
        not single_admin
        or (outcome = 'approved' and decided_by_id = asked_by_id and decided_at >= created_at + interval '24 hours'))
);

create unique index approval_one_waiting on approval (matter, object_id) where outcome = 'waiting';
create index approval_waiting on approval (created_at, id) where outcome = 'waiting';
create index approval_decided on approval (decided_at desc, id desc) where outcome <> 'waiting';
create index approval_asked_by on approval (asked_by_id);
create index approval_decided_by on approval (decided_by_id);

-- What was asked never changes, and what was decided stays decided.
create function approval_stays() returns trigger language plpgsql as $$
begin
    if old.outcome <> 'waiting'
        or (new.matter, new.object_id, new.subject, new.wish, new.asked_by_id, new.created_at)
            is distinct from (old.matter, old.object_id, old.subject, old.wish, old.asked_by_id, old.created_at) then
        raise exception 'an approval stays as it was asked and decided' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger approval_stays before update on approval for each row execute function approval_stays();
