create table benchmark_consent (
    organisation_id uuid not null constraint benchmark_consent_of_an_organisation references organisation,
    id              uuid not null,
    theme           text collate "C" not null constraint benchmark_consent_theme_is_a_code check (theme ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    scope           text not null constraint benchmark_consent_scope_is_known check (scope in ('NOBODY', 'REGION', 'AUTHORITIES', 'PUBLIC')),
    until           date constraint benchmark_consent_ends_within_a_year check (until <= (said_at at time zone 'UTC')::date + 367),
    said_at         timestamptz not null,
    said_by         uuid not null,
    constraint benchmark_consent_pk primary key (organisation_id, id),
    constraint benchmark_consent_to_somebody_ends check ((scope = 'NOBODY') = (until is null))
);
comment on table benchmark_consent is 'tenant: to whom an authority shows the figures of a theme by name; the latest of a theme counts';
create index benchmark_consent_by_theme on benchmark_consent (organisation_id, theme, id desc);
call make_tenant_table('benchmark_consent', append_only => true);

create table benchmark_shown (
    organisation_id uuid not null constraint benchmark_shown_of_an_organisation references organisation,
    theme           text collate "C" not null constraint benchmark_shown_theme_is_a_code check (theme ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    indicator       text collate "C" not null constraint benchmark_shown_indicator_is_a_code check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    period          smallint not null constraint benchmark_shown_period_is_plausible check (period between 1990 and 2100),
    numerator       numeric not null,
    denominator     numeric constraint benchmark_shown_denominator_is_positive check (denominator > 0),
    state           text not null constraint benchmark_shown_state_is_known check (state in ('DECLARED', 'CONFIRMED', 'DOUBTFUL')),
    scope           text not null constraint benchmark_shown_scope_is_known check (scope in ('REGION', 'AUTHORITIES', 'PUBLIC')),
    until           date not null,
    constraint benchmark_shown_pk primary key (organisation_id, theme, indicator, period)
);
comment on table benchmark_shown is 'published: figures an authority shows by name, its own copy; who reads asks the scope and the last day';
create index benchmark_shown_by_indicator on benchmark_shown (indicator, period, scope) include (organisation_id, until);
call make_published_table('benchmark_shown');

-- Where one practises nothing is shown to anybody.
create trigger benchmark_shown_counts before insert on benchmark_shown
    for each row when (current_user <> 'vlavirgem_loader') execute function keep_peers_counted();
