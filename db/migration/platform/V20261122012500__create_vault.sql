create table vault_keyset (
    organisation_id uuid not null constraint vault_keyset_of_an_organisation references organisation,
    wrapped         bytea not null constraint vault_keyset_is_bounded check (length(wrapped) <= 100000),
    master_key      integer not null,
    rotated_at      timestamptz not null,
    constraint vault_keyset_pk primary key (organisation_id)
);
comment on table vault_keyset is 'tenant: the keys that seal what an organisation wants encrypted, wrapped by the operator''s master key';
call make_tenant_table('vault_keyset');

create table vault_master (
    single boolean not null constraint vault_master_pk primary key constraint vault_master_is_one_row check (single),
    key_id integer not null,
    since  timestamptz not null
);
comment on table vault_master is 'technical: the number (never the key itself) of the master key that wraps the keys of all organisations';
grant select, insert, update on vault_master to vlavirgem_app;
