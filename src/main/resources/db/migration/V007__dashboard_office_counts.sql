-- What the office counts every time it looks, without reading everybody and every letter.
create index users_unverified on users (created_at) where email_verified_at is null;
create index users_awaiting_proof on users (created_at)
    where role = 'siswa' and group_type <> 'umum' and not group_verified;
create index mail_state on mail (state, created_at);
drop index mail_not_delivered;
