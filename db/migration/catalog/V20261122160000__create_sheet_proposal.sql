create table sheet_proposal (
    organisation_id uuid not null constraint sheet_proposal_of_a_supplier references organisation,
    id              uuid not null constraint sheet_proposal_id_is_unique unique,
    name            text not null constraint sheet_proposal_name_is_short check (length(name) <= 200),
    made_at         timestamptz not null,
    made_by         uuid not null,
    parts           jsonb not null constraint sheet_proposal_parts_are_a_list check (jsonb_typeof(parts) = 'array'),
    results         jsonb constraint sheet_proposal_results_are_a_list check (jsonb_typeof(results) = 'array'),
    constraint sheet_proposal_pk primary key (organisation_id, id)
);
comment on table sheet_proposal is 'tenant: what a file would change in the sheets of a supplier, to look at first; the file itself is not kept';
comment on column sheet_proposal.results is 'what became of each part; null until it was applied';
call make_tenant_table('sheet_proposal');
create index sheet_proposal_by_age on sheet_proposal (organisation_id, made_at);
