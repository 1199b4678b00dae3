create extension if not exists pg_trgm;

alter table users
    add column language           text        not null default 'id' check (language in ('id', 'en')),
    add column new_email          text        check (new_email = lower(new_email) and length(new_email) <= 254),
    add column consent_version    text,
    add column consented_at       timestamptz,
    add column extra_time_percent integer     not null default 0 check (extra_time_percent between 0 and 100),
    add column proof_sent_at      timestamptz,
    add column proof_refusal      text,

    add constraint users_consent_at_a_time check ((consent_version is null) = (consented_at is null)),
    add constraint users_proof_sent_at_a_time check ((nim_proof is null) = (proof_sent_at is null)),
    add constraint users_refused_or_verified check (proof_refusal is null or not group_verified);

-- What the office's search looks through; a function, so that index and query cannot differ.
create function users_sought(name text, email text, phone text, nim text) returns text
    language sql immutable parallel safe
    return lower(name) || ' ' || email || ' ' || phone || ' ' || lower(coalesce(nim, ''));

create index users_sought on users using gin (users_sought(name, email, phone, nim) gin_trgm_ops);
create index users_by_name on users (name, id);
create index users_by_role_and_name on users (role, name, id);
create index users_group on users (group_type, group_verified, created_at desc);
create index users_inactive on users (created_at desc) where not is_active;
create index users_proofs on users (proof_sent_at, id)
    where role = 'siswa' and group_type <> 'umum' and proof_sent_at is not null and proof_refusal is null
      and not group_verified;
-- Whose papers wait for the office: the one answer to that for the queue and for whoever counts it.
create view proof_waiting as
    select id, name, proof_sent_at from users
    where role = 'siswa' and group_type <> 'umum' and proof_sent_at is not null and proof_refusal is null
      and not group_verified;
drop index users_awaiting_proof;

create index users_files on users (nim_proof) where nim_proof is not null;
create index users_avatars on users (avatar) where avatar <> '';

alter table confirmation
    drop constraint confirmation_purpose_check,
    drop constraint confirmation_code_for_an_address,
    add constraint confirmation_purpose_check check (purpose in ('EMAIL', 'NEW_EMAIL', 'PASSWORD', 'INVITATION')),
    add constraint confirmation_code_for_an_address check ((purpose in ('EMAIL', 'NEW_EMAIL')) = (code is not null));
