create table invitation (
    id              uuid not null constraint invitation_pk primary key,
    organisation_id uuid not null constraint invitation_of_an_organisation references organisation,
    email           text not null constraint invitation_email_is_normalised check (email = lower(btrim(email)) and email like '%_@_%'),
    name            text not null constraint invitation_name_is_short check (name = btrim(name) and length(name) between 1 and 200),
    roles           text[] not null constraint invitation_gives_a_role check (cardinality(roles) between 1 and 10),
    token_hash      bytea not null constraint invitation_link_is_unique unique
                        constraint invitation_link_is_hashed check (length(token_hash) = 32),
    invited_by      uuid not null constraint invitation_made_by_a_person references person,
    made_at         timestamptz not null,
    sent_at         timestamptz not null,
    accepted_at     timestamptz,
    accepted_by     uuid constraint invitation_accepted_by_a_person references person,
    withdrawn_at    timestamptz,
    constraint invitation_acceptance_is_whole check ((accepted_at is null) = (accepted_by is null)),
    constraint invitation_ends_once check (num_nonnulls(accepted_at, withdrawn_at) <= 1)
);
comment on table invitation is 'platform: who is asked to work for an organisation; of the link only the hash, which another sending replaces';
create unique index invitation_is_open_once on invitation (organisation_id, email) where accepted_at is null and withdrawn_at is null;
create index invitation_by_address on invitation (email);
grant select, insert, update on invitation to vlavirgem_app;
