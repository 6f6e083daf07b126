create table standard_run (
    id         uuid not null constraint standard_run_pk primary key,
    source     text not null constraint standard_run_source_is_known check (source in ('UPLOAD', 'BUTTON', 'SCHEDULE')),
    state      text not null constraint standard_run_state_is_known check (state in ('PREVIEW', 'APPLIED', 'DISCARDED', 'FAILED')),
    name       text not null constraint standard_run_name_is_bounded check (length(name) <= 200),
    whole      boolean not null,
    read_at    timestamptz not null,
    read_by    uuid constraint standard_run_reader_is_a_person references person on delete set null,
    applied_at timestamptz,
    applied_by uuid constraint standard_run_applier_is_a_person references person on delete set null,
    revision   bigint not null,
    why        text constraint standard_run_reason_is_a_code check (why ~ '^[a-z]+(-[a-z]+)*$'),
    about      text constraint standard_run_about_is_bounded check (length(about) <= 200),
    added      integer not null,
    changed    integer not null,
    unchanged  integer not null,
    vanished   integer not null,
    refused    integer not null,
    remarked   integer not null,
    constraint standard_run_counts_are_counts check (least(added, changed, unchanged, vanished, refused, remarked) >= 0),
    constraint standard_run_applied_has_a_moment check ((state = 'APPLIED') = (applied_at is not null))
);
comment on table standard_run is 'platform: a file of the register that was read: what came of it, and whether it was applied; kept for two years';
create index standard_run_by_moment on standard_run (read_at);
grant select, insert, update, delete on standard_run to vlavirgem_app;

create table standard_run_line (
    id       uuid not null constraint standard_run_line_pk primary key,
    run_id   uuid not null constraint standard_run_line_is_of_a_run references standard_run on delete cascade,
    place    integer not null constraint standard_run_line_place_counts_up check (place > 0),
    position integer not null constraint standard_run_line_position_counts_up check (position >= 0),
    outcome  text not null constraint standard_run_line_outcome_is_known check (outcome in ('ADDED', 'CHANGED', 'UNCHANGED', 'VANISHED', 'REFUSED')),
    slug     text not null constraint standard_run_line_slug_is_bounded check (length(slug) <= 120),
    title    text not null constraint standard_run_line_title_is_bounded check (length(title) <= 1000),
    changes  jsonb not null,
    remarks  jsonb not null,
    why      jsonb,
    after    jsonb,
    constraint standard_run_line_place_is_unique unique (run_id, place),
    constraint standard_run_line_refused_says_why check ((outcome = 'REFUSED') = (why is not null)),
    constraint standard_run_line_says_what_becomes check ((outcome in ('ADDED', 'CHANGED')) = (after is not null))
);
comment on table standard_run_line is 'platform: what came of one item of a file of the register, as it was reported and as it is applied';
grant select, insert on standard_run_line to vlavirgem_app;
create index standard_run_line_by_slug on standard_run_line (slug) where outcome in ('ADDED', 'CHANGED', 'VANISHED');

create table standard_deed (
    id          uuid not null constraint standard_deed_pk primary key,
    standard_id uuid not null constraint standard_deed_is_about_a_standard references standard,
    at          timestamptz not null,
    person_id   uuid constraint standard_deed_is_of_a_person references person on delete set null,
    deed        text not null constraint standard_deed_is_known check (deed in ('ADDED', 'CHANGED', 'ENDED')),
    reason      text not null constraint standard_deed_reason_is_bounded check (length(reason) between 1 and 500),
    changes     jsonb not null
);
comment on table standard_deed is 'platform: what V-ICT-OR changed by hand in a standard, and why';
create index standard_deed_by_standard on standard_deed (standard_id, at);
grant select, insert on standard_deed to vlavirgem_app;

create table standard_follower (
    person_id   uuid not null constraint standard_follower_is_a_person references person on delete cascade,
    standard_id uuid not null constraint standard_follower_follows_a_standard references standard,
    since       timestamptz not null,
    constraint standard_follower_pk primary key (person_id, standard_id)
);
comment on table standard_follower is 'platform: who wants to hear when a standard gets another status';
create index standard_follower_by_standard on standard_follower (standard_id);
grant select, insert, delete on standard_follower to vlavirgem_app;
