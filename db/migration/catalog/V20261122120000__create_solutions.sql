create table solution (
    organisation_id uuid not null constraint solution_of_a_supplier references organisation,
    id              uuid not null constraint solution_id_is_unique unique,
    state           text not null constraint solution_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'OUTDATED', 'WITHDRAWN')),
    revision        integer not null,
    sheet           jsonb not null constraint solution_sheet_has_a_name check (length(btrim(sheet ->> 'name')) between 1 and 120),
    name            text not null generated always as (sheet ->> 'name') stored,
    remarks         jsonb not null constraint solution_remarks_are_by_field check (jsonb_typeof(remarks) = 'object'),
    completeness    smallint not null constraint solution_completeness_is_a_percentage check (completeness between 0 and 100),
    ready           boolean not null,
    slug            text constraint solution_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    begun_at        timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    submitted_at    timestamptz,
    published_on    date,
    confirmed_on    date,
    asked_on        date,
    constraint solution_pk primary key (organisation_id, id),
    constraint solution_is_published_since check (state not in ('PUBLISHED', 'OUTDATED') or (published_on is not null and confirmed_on is not null and slug is not null)),
    constraint solution_waits_since check (state <> 'SUBMITTED' or (submitted_at is not null and slug is not null))
);
comment on table solution is 'tenant: what a supplier says of one of its products, as it works on it; what everybody sees is a copy';
comment on column solution.remarks is 'why V-ICT-OR sent it back, by the code of a field; empty after it was submitted again';
comment on column solution.ready is 'that nothing is missing that no sheet is published without';
comment on column solution.asked_on is 'the day its people were asked whether it still holds; null once they said so';
call make_tenant_table('solution');
create index solution_by_change on solution (organisation_id, changed_at desc);

create table supplier_facts (
    organisation_id uuid not null constraint supplier_facts_pk primary key constraint supplier_facts_of_a_supplier references organisation,
    sheet           jsonb not null constraint supplier_facts_are_by_field check (jsonb_typeof(sheet) = 'object'),
    revision        integer not null,
    changed_at      timestamptz not null,
    changed_by      uuid not null
);
comment on table supplier_facts is 'tenant: what holds for all products of a supplier, and each of its sheets inherits';
call make_tenant_table('supplier_facts');

create table solution_review (
    solution_id     uuid not null constraint solution_review_pk primary key,
    organisation_id uuid not null constraint solution_review_of_a_supplier references organisation,
    kind            text not null constraint solution_review_kind_is_known check (kind in ('FIRST', 'CHANGED')),
    revision        integer not null,
    sheet           jsonb not null,
    inherited       text[] not null,
    before          jsonb,
    since           timestamptz not null,
    constraint solution_review_compares_changes check ((kind = 'CHANGED') = (before is not null))
);
comment on table solution_review is 'platform: copies of sheets for V-ICT-OR to look at, without people: submitted for the first time, or changed since they were looked at';
create index solution_review_by_age on solution_review (kind, since);
grant select, insert, update, delete on solution_review to vlavirgem_app;

create table solution_name (
    solution_id     uuid not null,
    name            text not null,
    slug            text not null,
    organisation_id uuid not null constraint solution_name_of_a_supplier references organisation,
    constraint solution_name_pk primary key (solution_id, name)
);
comment on table solution_name is 'platform: what published solutions are and were called, to find one before it is described twice';
create index solution_name_by_supplier on solution_name (organisation_id);
create index solution_name_by_likeness on solution_name using gin (lower(name) gin_trgm_ops);
grant select, insert, delete on solution_name to vlavirgem_app;
