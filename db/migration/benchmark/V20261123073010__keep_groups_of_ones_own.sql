-- Groups an authority compares itself with and nobody else: its nearest, its neighbours, and those it chose. Only it sees who is in
-- them and what they came to; those it dropped stay, for they were asked.
drop table benchmark_asked;
drop table benchmark_selection;

create table benchmark_own_group (
    organisation_id uuid not null constraint benchmark_own_group_of_an_organisation references organisation,
    id              uuid not null,
    system          text not null constraint benchmark_own_group_system_is_known check (system in ('NEAREST', 'NEIGHBOURS', 'SELECTION')),
    year            smallint not null constraint benchmark_own_group_year_is_plausible check (year between 1990 and 2100),
    name            text constraint benchmark_own_group_name_is_short check (name = btrim(name) and length(name) between 1 and 80),
    made_at         timestamptz not null,
    made_by         uuid,
    dropped_at      timestamptz,
    constraint benchmark_own_group_pk primary key (organisation_id, id),
    constraint benchmark_own_group_has_a_name_if_chosen check ((system = 'SELECTION') = (name is not null)),
    constraint benchmark_own_group_is_dropped_if_chosen check (system = 'SELECTION' or dropped_at is null)
);
comment on table benchmark_own_group is 'tenant: peers an authority has to itself in a year; chosen ones that are dropped stay, for they were asked';
create unique index benchmark_own_group_is_composed_once on benchmark_own_group (organisation_id, year, system) where system <> 'SELECTION';
create unique index benchmark_own_group_name_is_its_own on benchmark_own_group (organisation_id, year, lower(name)) where dropped_at is null;
call make_tenant_table('benchmark_own_group');

create table benchmark_own_member (
    organisation_id uuid not null,
    group_id        uuid not null,
    member_id       uuid not null constraint benchmark_own_member_is_an_organisation references organisation,
    place           smallint not null constraint benchmark_own_member_place_counts_from_one check (place > 0),
    size_part       numeric constraint benchmark_own_member_size_part_is_a_square check (size_part >= 0),
    density_part    numeric constraint benchmark_own_member_density_part_is_a_square check (density_part >= 0),
    facility_part   numeric constraint benchmark_own_member_facility_part_is_a_square check (facility_part >= 0),
    budget_part     numeric constraint benchmark_own_member_budget_part_is_a_square check (budget_part >= 0),
    constraint benchmark_own_member_pk primary key (organisation_id, group_id, member_id),
    constraint benchmark_own_member_in_a_group foreign key (organisation_id, group_id) references benchmark_own_group on delete cascade,
    constraint benchmark_own_member_is_another check (member_id <> organisation_id)
);
comment on table benchmark_own_member is 'tenant: who is in a group of one''s own beside oneself; of the nearest, in which way they are near';
call make_tenant_table('benchmark_own_member', append_only => true);

-- Written by benchmark_keep_own() only: what stands here was judged before it left.
create table benchmark_own_band (
    organisation_id uuid not null,
    group_id        uuid not null,
    indicator       text collate "C" not null constraint benchmark_own_band_indicator_is_a_code check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    period          smallint not null constraint benchmark_own_band_period_is_plausible check (period between 1990 and 2100),
    hidden_because  text constraint benchmark_own_band_reason_is_known check (hidden_because in ('FEW', 'TELLS')),
    open            boolean not null,
    n               integer constraint benchmark_own_band_counts_somebody check (n > 0),
    p25             numeric,
    median          numeric,
    p75             numeric,
    kept_at         timestamptz not null,
    counted_at      timestamptz,
    constraint benchmark_own_band_pk primary key (organisation_id, group_id, indicator),
    constraint benchmark_own_band_of_a_group foreign key (organisation_id, group_id) references benchmark_own_group on delete cascade,
    constraint benchmark_own_band_that_is_hidden_tells_nothing check (hidden_because is null or num_nulls(n, p25, median, p75) = 4),
    constraint benchmark_own_band_that_is_shown_tells_its_middle check (hidden_because is not null or num_nulls(n, p25, median, p75, counted_at) = 0)
);
comment on table benchmark_own_band is 'tenant: what a group of one''s own came to, as far as that was allowed to leave';
comment on column benchmark_own_band.counted_at is 'the stand of the last figures that were shown; null as long as none were';
create index benchmark_own_band_by_period on benchmark_own_band (organisation_id, period, indicator);
call make_tenant_table('benchmark_own_band');
drop policy tenant_inserts on benchmark_own_band;
drop policy tenant_updates on benchmark_own_band;
revoke insert, update on benchmark_own_band from vlavirgem_app;
grant select, insert, update on benchmark_own_band to vlavirgem_stats;
create policy statistics_keep on benchmark_own_band for insert to vlavirgem_stats with check (true);
create policy statistics_move on benchmark_own_band for update to vlavirgem_stats using (true) with check (true);
grant select on benchmark_own_group, benchmark_own_member to vlavirgem_stats;

-- How many of each fixed group hide each other, and how many of them changed since the group was last shown; nobody reads it but
-- the functions that judge the groups of one's own.
create table benchmark_crowd (
    period        smallint not null,
    indicator     text collate "C" not null,
    peer_group_id uuid not null constraint benchmark_crowd_of_a_peer_group references peer_group,
    secret        integer not null,
    veiled        integer not null,
    changed       integer not null,
    constraint benchmark_crowd_pk primary key (period, indicator, peer_group_id)
);
comment on table benchmark_crowd is 'technical: how many contributors of a group nobody knows, at its last stand';
comment on column benchmark_crowd.veiled is 'how many not everybody knows';
create index benchmark_crowd_by_group on benchmark_crowd (peer_group_id, period);
grant select, insert, update on benchmark_crowd to vlavirgem_stats;
