create table mail (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    recipient  text        not null,
    subject    text        not null,
    text       text        not null,
    html       text        not null,
    state      text        not null check (state in ('KEPT', 'QUEUED', 'SENT', 'FAILED')),
    attempts   integer     not null default 0,
    sent_at    timestamptz,
    failure    text,

    constraint mail_sent_at_a_time check ((state = 'SENT') = (sent_at is not null)),
    constraint mail_failed_for_a_reason check ((state = 'FAILED') = (failure is not null))
);

create index mail_newest on mail (created_at desc, id desc);
create index mail_of_recipient on mail (recipient, created_at desc);
create index mail_not_delivered on mail (created_at) where state in ('QUEUED', 'FAILED');
