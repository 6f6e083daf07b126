create table claim_proof (
    organisation_id uuid not null constraint claim_proof_of_a_supplier references organisation,
    id              uuid not null constraint claim_proof_id_is_unique unique,
    origin          uuid not null,
    solution_id     uuid,
    claim           text not null constraint claim_proof_claim_is_short check (length(claim) between 1 and 200),
    said            jsonb not null constraint claim_proof_said_is_by_field check (jsonb_typeof(said) = 'object'),
    document_id     uuid,
    keeper_id       uuid constraint claim_proof_document_of_an_organisation references organisation,
    shown           boolean not null,
    state           text not null constraint claim_proof_state_is_known check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'REPLACED')),
    handed_in_at    timestamptz not null,
    decided_on      date,
    valid_until     date,
    why             text constraint claim_proof_why_is_short check (length(why) between 1 and 500),
    constraint claim_proof_pk primary key (organisation_id, id),
    constraint claim_proof_of_a_solution foreign key (organisation_id, solution_id) references solution (organisation_id, id) on update cascade,
    constraint claim_proof_document_has_a_keeper check ((document_id is null) = (keeper_id is null)),
    constraint claim_proof_shows_a_document check (not shown or document_id is not null),
    constraint claim_proof_is_decided check (state not in ('ACCEPTED', 'REFUSED') or decided_on is not null),
    constraint claim_proof_is_refused_for_a_reason check (state <> 'REFUSED' or why is not null)
);
comment on table claim_proof is 'tenant: what a supplier hands in to prove something its sheets say, and what V-ICT-OR decided; it counts while the sheet says the same';
comment on column claim_proof.origin is 'the same for the copies of one proof, made when two suppliers became one';
comment on column claim_proof.solution_id is 'null for what the supplier says of all its solutions';
comment on column claim_proof.said is 'what was claimed when it was handed in';
comment on column claim_proof.keeper_id is 'whose document it is: the supplier, or one that became part of it';
comment on column claim_proof.shown is 'that everybody may take the document';
call make_tenant_table('claim_proof');
create unique index claim_proof_waits_once on claim_proof (organisation_id, coalesce(solution_id, organisation_id), claim) where state = 'WAITING';
create unique index claim_proof_is_accepted_once on claim_proof (organisation_id, coalesce(solution_id, organisation_id), claim) where state = 'ACCEPTED';
create index claim_proof_by_solution on claim_proof (organisation_id, solution_id);

create table claim_check (
    proof_id        uuid not null constraint claim_check_pk primary key,
    organisation_id uuid not null constraint claim_check_of_a_supplier references organisation,
    solution        text not null,
    claim           text not null,
    said            jsonb not null,
    document_id     uuid,
    keeper_id       uuid,
    shown           boolean not null,
    since           timestamptz not null,
    constraint claim_check_of_a_proof foreign key (organisation_id, proof_id) references claim_proof (organisation_id, id) on update cascade on delete cascade
);
comment on table claim_check is 'platform: copies of what suppliers handed in to prove a claim, for V-ICT-OR to look into';
create index claim_check_by_age on claim_check (since);
grant select, insert, update, delete on claim_check to vlavirgem_app;
grant insert on claim_check to vlavirgem_loader;

-- Two suppliers become one. What the giver said of all its solutions is said by each of them from now on, and proven for each; what
-- waited has to be handed in anew. Proofs of solutions follow their solution. Done before the solutions are given.
create function give_proofs(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Proofs of % are given to % in the scope of both only', giver, taker;
    end if;
    insert into claim_proof (organisation_id, id, origin, solution_id, claim, said, document_id, keeper_id, shown, state, handed_in_at, decided_on, valid_until)
    select giver, gen_random_uuid(), origin, solution.id, claim, said, document_id, keeper_id, shown, claim_proof.state, handed_in_at, decided_on, valid_until
    from claim_proof join solution on solution.organisation_id = giver
    where claim_proof.organisation_id = giver and solution_id is null and claim_proof.state = 'ACCEPTED'
      and not exists (select from claim_proof as own where own.organisation_id = giver and own.solution_id = solution.id
                      and own.claim = claim_proof.claim and own.state = 'ACCEPTED')
      and not solution.sheet ? split_part(claim_proof.claim, '/', 1);
    delete from claim_check using claim_proof
    where claim_check.proof_id = claim_proof.id and claim_proof.organisation_id = giver and solution_id is null;
    update claim_proof set organisation_id = taker, state = 'REPLACED' where organisation_id = giver and solution_id is null;
end $$;
revoke execute on function give_proofs from public;
grant execute on function give_proofs to vlavirgem_app;
