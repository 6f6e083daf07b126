create table api_token (
    id              uuid not null constraint api_token_pk primary key,
    organisation_id uuid not null constraint api_token_of_an_organisation references organisation,
    token_hash      bytea not null constraint api_token_is_unique unique
                        constraint api_token_is_hashed check (length(token_hash) = 32),
    name            text not null constraint api_token_name_is_short check (name = btrim(name) and length(name) between 1 and 60),
    scopes          text[] not null constraint api_token_scopes_are_known check
                        (scopes <@ array['ORGANISATION', 'MEASUREMENTS'] and cardinality(scopes) > 0),
    made_at         timestamptz not null,
    made_by         uuid not null constraint api_token_made_by_a_person references person,
    valid_until     date not null,
    last_used_on    date,
    withdrawn_at    timestamptz,
    constraint api_token_lasts_a_year_at_most check
        (valid_until <= (made_at at time zone 'Europe/Brussels')::date + interval '1 year')
);
comment on table api_token is 'platform: keys by which programs read for an organisation; only the hash, never the key';
create index api_token_by_organisation on api_token (organisation_id, made_at desc);
create index api_token_by_end on api_token (valid_until) where withdrawn_at is null;
grant select, insert, update on api_token to vlavirgem_app;
