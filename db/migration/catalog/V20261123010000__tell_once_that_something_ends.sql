create table ending_told (
    organisation_id uuid not null constraint ending_told_to_a_supplier references organisation,
    about_id        uuid not null,
    claim           text not null constraint ending_told_claim_is_short check (length(claim) between 1 and 200),
    ends_on         date not null,
    ahead           smallint not null constraint ending_told_some_days_ahead check (ahead > 0),
    constraint ending_told_once primary key (organisation_id, about_id, claim, ends_on, ahead)
);
comment on table ending_told is 'tenant: of which proofs and certificates a supplier was told that they end, how many days ahead, so that it is told once';
comment on column ending_told.about_id is 'the solution, or the supplier for what it says of all its solutions';
call make_tenant_table('ending_told');

-- Two suppliers become one: what the giver was told of its solutions, the taker was told.
create function give_endings(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'What % was told is given to % in the scope of both only', giver, taker;
    end if;
    update ending_told set organisation_id = taker where organisation_id = giver and about_id <> giver;
    delete from ending_told where organisation_id = giver;
end $$;
revoke execute on function give_endings from public;
grant execute on function give_endings to vlavirgem_app;
