create table merged_solution (
    organisation_id uuid not null constraint merged_solution_of_a_supplier references organisation,
    id              uuid not null,
    into_id         uuid not null,
    slug            text not null,
    sheet           jsonb not null constraint merged_solution_sheet_has_a_name check (length(btrim(sheet ->> 'name')) between 1 and 120),
    merged_at       timestamptz not null,
    merged_by       uuid not null,
    constraint merged_solution_pk primary key (organisation_id, id),
    constraint merged_solution_went_into_another check (id <> into_id),
    constraint merged_solution_went_into_one_that_is_there foreign key (organisation_id, into_id) references solution on update cascade on delete cascade
);
comment on table merged_solution is 'tenant: the sheet of a product that was described twice, as it was before it became part of the other; where that one goes, this goes along';
create index merged_solution_by_other on merged_solution (organisation_id, into_id);
call make_tenant_table('merged_solution');
