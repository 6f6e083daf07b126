create table share (
    organisation_id uuid not null constraint share_by_an_organisation references organisation,
    id              uuid not null,
    purpose         text not null constraint share_purpose_is_known check (purpose in ('READ', 'APPROVE')),
    kind            text not null constraint share_kind_is_a_code check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id      uuid not null,
    title           text not null constraint share_title_is_short check (length(title) between 1 and 200),
    grantee_kind    text not null constraint share_grantee_kind_is_known check (grantee_kind in ('ORGANISATION', 'PERSON', 'LINK')),
    grantee_id      uuid constraint share_grantee_is_named_unless_a_link check ((grantee_id is null) = (grantee_kind = 'LINK')),
    address         text constraint share_address_is_of_a_link check (address is null or grantee_kind = 'LINK' and length(address) <= 320),
    valid_until     date not null,
    made_at         timestamptz not null,
    made_by         uuid not null constraint share_made_by_a_person references person,
    renewed_at      timestamptz not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid constraint share_withdrawn_by_a_person references person,
    last_used_at    timestamptz,
    uses            integer not null default 0 constraint share_uses_are_counted check (uses >= 0),
    constraint share_pk primary key (organisation_id, id),
    constraint share_lasts_a_year_at_most check (valid_until <= (renewed_at at time zone 'Europe/Brussels')::date + interval '1 year'),
    constraint share_withdrawn_is_whole check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint share_is_used_or_not check ((last_used_at is null) = (uses = 0))
);
comment on table share is 'tenant: who may see what of this organisation, until when; never deleted, withdrawn instead';
call make_tenant_table('share');
revoke delete on share from vlavirgem_app;
drop policy tenant_deletes on share;
create index share_by_subject on share (organisation_id, kind, subject_id);
create index share_by_end on share (organisation_id, valid_until) where withdrawn_at is null;

-- The way from whoever was given something to whose it is. What may be seen, and until when, stands in the share only.
create table share_door (
    organisation_id uuid not null,
    share_id        uuid not null,
    token_hash      bytea constraint share_door_token_is_unique unique
                        constraint share_door_token_is_hashed check (length(token_hash) = 32),
    grantee_id      uuid constraint share_door_is_for_an_organisation references organisation,
    valid_until     date not null,
    constraint share_door_pk primary key (organisation_id, share_id),
    constraint share_door_of_a_share foreign key (organisation_id, share_id) references share (organisation_id, id),
    constraint share_door_opens_one_way check (num_nonnulls(token_hash, grantee_id) = 1)
);
comment on table share_door is 'platform: which share a link (its hash) or another organisation leads to; ids only, the share decides';
create index share_door_by_grantee on share_door (grantee_id, valid_until) where grantee_id is not null;
create index share_door_by_end on share_door (valid_until);
grant select, insert, update, delete on share_door to vlavirgem_app;
