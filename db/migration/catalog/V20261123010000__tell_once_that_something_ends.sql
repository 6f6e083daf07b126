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
