create table benchmark_value (
    organisation_id uuid not null constraint benchmark_value_of_an_organisation references organisation,
    indicator       text collate "C" not null constraint benchmark_value_indicator_is_a_code check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    period          smallint not null constraint benchmark_value_period_is_plausible check (period between 1990 and 2100),
    numerator       numeric not null constraint benchmark_value_numerator_is_a_number check (numerator not in ('NaN', 'Infinity', '-Infinity')),
    denominator     numeric constraint benchmark_value_denominator_is_positive check (denominator > 0 and denominator not in ('NaN', 'Infinity')),
    compared        numeric not null generated always as (round(numerator / coalesce(denominator, 1), 10)) stored,
    state           text not null constraint benchmark_value_state_is_known check (state in ('DECLARED', 'CONFIRMED', 'DOUBTFUL')),
    standing        text not null constraint benchmark_value_standing_is_known check (standing in ('SUBMITTED', 'PROVISIONAL')),
    source          text not null constraint benchmark_value_source_is_known check (source in ('QUESTION', 'FORMULA', 'SCORE', 'IMPORT')),
    source_id       uuid not null,
    population_year smallint constraint benchmark_value_population_year_is_plausible check (population_year between 1990 and 2100),
    changed_at      timestamptz not null,
    constraint benchmark_value_pk primary key (organisation_id, indicator, period)
);
comment on table benchmark_value is 'tenant: what an authority has of an indicator in a year; numerator / denominator is what peers compare; made from measurements and imports, and the same when made anew';
comment on column benchmark_value.source_id is 'the measurement or the import it was made from';
create index benchmark_value_by_indicator on benchmark_value (indicator, period) include (organisation_id, numerator, denominator, standing);
call make_tenant_table('benchmark_value');

create table benchmark_gap (
    organisation_id uuid not null constraint benchmark_gap_of_an_organisation references organisation,
    indicator       text collate "C" not null constraint benchmark_gap_indicator_is_a_code check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    period          smallint not null constraint benchmark_gap_period_is_plausible check (period between 1990 and 2100),
    why             text not null constraint benchmark_gap_reason_is_known check (why in ('UNKNOWN', 'NOT_APPLICABLE', 'NO_DENOMINATOR')),
    changed_at      timestamptz not null,
    constraint benchmark_gap_pk primary key (organisation_id, indicator, period)
);
comment on table benchmark_gap is 'tenant: why an authority has nothing of an indicator in a year, where it said so';
create index benchmark_gap_by_indicator on benchmark_gap (indicator, period) include (organisation_id, changed_at);
call make_tenant_table('benchmark_gap');
