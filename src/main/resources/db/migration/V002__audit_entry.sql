create table audit_entry (
    id          uuid        primary key,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text,
    action      text        not null,
    object_type text        not null,
    object_id   uuid        not null,
    before      jsonb       not null default '{}',
    after       jsonb       not null default '{}',
    request_id  text
);

create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor_id, at desc);
create index audit_entry_object on audit_entry (object_id, at desc);
create index audit_entry_action on audit_entry (action, at desc);
create index audit_entry_object_type on audit_entry (object_type, at desc);

-- The trail only grows, whoever is at the keyboard.
create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed or removed';
end $$;

create trigger audit_entry_is_final before update or delete on audit_entry
    for each row execute function audit_entry_is_final();
create trigger audit_entry_is_not_truncated before truncate on audit_entry
    for each statement execute function audit_entry_is_final();
