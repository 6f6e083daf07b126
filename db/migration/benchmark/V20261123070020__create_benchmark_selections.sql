create table benchmark_selection (
    organisation_id uuid not null constraint benchmark_selection_of_an_organisation references organisation,
    id              uuid not null,
    name            text not null constraint benchmark_selection_has_a_name check (name = btrim(name) and length(name) between 1 and 80),
    year            smallint not null constraint benchmark_selection_year_is_plausible check (year between 1990 and 2100),
    peer_group_id   uuid not null constraint benchmark_selection_is_a_peer_group references peer_group,
    made_at         timestamptz not null,
    made_by         uuid not null,
    dropped_at      timestamptz,
    constraint benchmark_selection_pk primary key (organisation_id, id)
);
comment on table benchmark_selection is 'tenant: peers an authority chose itself; one that is dropped stays, for it was asked';
call make_tenant_table('benchmark_selection');

create table benchmark_asked (
    organisation_id uuid not null constraint benchmark_asked_by_an_organisation references organisation,
    peer_group_id   uuid not null constraint benchmark_asked_is_a_peer_group references peer_group,
    asked_at        timestamptz not null,
    through         uuid constraint benchmark_asked_through_an_organisation references organisation,
    constraint benchmark_asked_pk primary key (organisation_id, peer_group_id)
);
comment on table benchmark_asked is 'tenant: which groups of its own choice an authority saw, so that no other one tells by difference';
call make_tenant_table('benchmark_asked', append_only => true);
