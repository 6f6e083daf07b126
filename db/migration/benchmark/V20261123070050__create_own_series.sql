create table own_series (
    organisation_id uuid not null constraint own_series_of_an_organisation references organisation,
    id              uuid not null,
    name            text not null constraint own_series_has_a_name check (name = btrim(name) and length(name) between 1 and 80),
    unit            text not null constraint own_series_has_a_unit check (unit = btrim(unit) and length(unit) between 1 and 40),
    decimals        smallint not null constraint own_series_decimals_are_few check (decimals between 0 and 2),
    summable        boolean not null,
    constraint own_series_pk primary key (organisation_id, id),
    constraint own_series_name_is_its_own unique (organisation_id, name)
);
comment on table own_series is 'tenant: figures an authority keeps for itself; in no statistic';
call make_tenant_table('own_series');

create table own_series_value (
    organisation_id uuid not null,
    series_id       uuid not null,
    year            smallint not null constraint own_series_value_year_is_plausible check (year between 1990 and 2100),
    value           numeric not null constraint own_series_value_is_a_number check (value not in ('NaN', 'Infinity', '-Infinity')),
    constraint own_series_value_pk primary key (organisation_id, series_id, year),
    constraint own_series_value_of_a_series foreign key (organisation_id, series_id) references own_series on delete cascade
);
comment on table own_series_value is 'tenant: what a series of an authority came to in a year';
call make_tenant_table('own_series_value');
