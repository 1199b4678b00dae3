-- A mail that waits for its next try still says what went wrong with the last.
alter table mail drop constraint mail_failed_for_a_reason;
alter table mail add constraint mail_failed_for_a_reason check (state <> 'FAILED' or failure is not null);

-- What holds a code or a link is blanked when that has been used, or is over.
alter table mail add column secret_key uuid;
alter table mail add column secret_until timestamptz;
alter table mail add column blanked_at timestamptz;
alter table mail add constraint mail_secret_for_a_time check ((secret_key is null) = (secret_until is null));
alter table mail add constraint mail_blanked_is_blank check (blanked_at is null or text = '' and html = '');

create index mail_of_secret on mail (secret_key) where secret_key is not null and blanked_at is null;
create index mail_secret_over on mail (secret_until) where secret_key is not null and blanked_at is null;

-- Compared byte by byte, so that the beginning of an address finds its mails by the index.
alter table mail alter column recipient type text collate "C";

create table mail_attachment (
    id         uuid        primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    mail_id    uuid        not null references mail on delete cascade,
    n          integer     not null check (n > 0),
    name       text        not null,
    type       text        not null,
    size       bigint      not null check (size = length(bytes)),
    bytes      bytea       not null,

    unique (mail_id, n)
);

-- One mail for each event, whichever node hears of it first.
create table mail_event (
    event text        primary key,
    at    timestamptz not null
);

-- What the scheduler itself forgets: why the last try failed.
alter table scheduled_tasks add column failure text;

-- Work that waits for other people's servers has a queue, and hands, of its own.
create table scheduled_tasks_slow (like scheduled_tasks including all);

insert into scheduled_tasks_slow select * from scheduled_tasks where task_name = 'mail';
delete from scheduled_tasks where task_name = 'mail';

create view job as
select task_name, task_instance, execution_time, last_success, last_failure, failure, last_heartbeat,
       coalesce(consecutive_failures, 0) failures,
       case when picked then 'running' when consecutive_failures > 0 then 'failed' else 'next' end state
from (select * from scheduled_tasks union all select * from scheduled_tasks_slow) tasks;
