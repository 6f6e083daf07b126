-- Written by benchmark_keep() only: what stands here was judged before it left.
create table benchmark_band (
    period          smallint not null constraint benchmark_band_period_is_plausible check (period between 1990 and 2100),
    indicator       text collate "C" not null constraint benchmark_band_indicator_is_a_code check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    peer_group_id   uuid not null constraint benchmark_band_of_a_peer_group references peer_group,
    hidden_because  text constraint benchmark_band_reason_is_known check (hidden_because in ('FEW', 'TELLS', 'REMAINDER')),
    open            boolean not null,
    n               integer constraint benchmark_band_counts_somebody check (n > 0),
    p10             numeric,
    p25             numeric,
    median          numeric,
    p75             numeric,
    p90             numeric,
    lowest          numeric,
    highest         numeric,
    sum_numerator   numeric,
    sum_denominator numeric,
    kept_at         timestamptz not null,
    counted_at      timestamptz,
    constraint benchmark_band_pk primary key (period, indicator, peer_group_id),
    constraint benchmark_band_that_is_hidden_tells_nothing check (hidden_because is null or
        num_nulls(n, p10, p25, median, p75, p90, lowest, highest, sum_numerator, sum_denominator) = 10),
    constraint benchmark_band_that_is_shown_tells_its_middle check (hidden_because is not null or num_nulls(n, p25, median, p75, counted_at) = 0),
    constraint benchmark_band_shows_ends_of_open_data_only check (open or num_nulls(lowest, highest) = 2),
    constraint benchmark_band_shows_tenths_of_thirty check (n >= 30 or num_nulls(p10, p90) = 2),
    constraint benchmark_band_sums_both_sides check (sum_numerator is not null or sum_denominator is null)
);
comment on table benchmark_band is 'platform: what a group of authorities came to in an indicator, as far as that was allowed to leave; moves at stands only';
comment on column benchmark_band.kept_at is 'when it was last judged';
comment on column benchmark_band.counted_at is 'the stand of the last figures that were shown; null as long as none were';
create index benchmark_band_by_group on benchmark_band (peer_group_id, period);
grant select on benchmark_band to vlavirgem_app;
grant select, insert, update on benchmark_band to vlavirgem_stats;

create table benchmark_place (
    organisation_id uuid not null constraint benchmark_place_of_an_organisation references organisation,
    period          smallint not null constraint benchmark_place_period_is_plausible check (period between 1990 and 2100),
    indicator       text collate "C" not null constraint benchmark_place_indicator_is_a_code check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    peer_group_id   uuid not null constraint benchmark_place_in_a_peer_group references peer_group,
    lower           integer not null constraint benchmark_place_lower_is_counted check (lower >= 0),
    equal           integer not null constraint benchmark_place_is_equal_to_itself check (equal >= 1),
    n               integer not null,
    kept_at         timestamptz not null,
    constraint benchmark_place_pk primary key (organisation_id, period, indicator, peer_group_id),
    constraint benchmark_place_is_within_the_group check (lower + equal <= n)
);
comment on table benchmark_place is 'tenant: how many of a group had less than an authority, and how many as much, itself among them, at a stand';
call make_tenant_table('benchmark_place');
