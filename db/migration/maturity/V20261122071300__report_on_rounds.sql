create table round_report (
    round_id     uuid not null constraint round_report_pk primary key constraint round_report_of_a_round references measurement_round,
    state        text not null constraint round_report_state_is_known check (state in ('DRAFT', 'PUBLISHED')),
    introduction text not null constraint round_report_introduction_is_bounded check (length(introduction) <= 4000),
    figures      jsonb not null,
    counted_at   timestamptz not null,
    published_at timestamptz,
    version      integer not null,
    constraint round_report_published_has_a_moment check ((state = 'PUBLISHED') = (published_at is not null))
);
comment on table round_report is 'platform: what a round came to, in figures of groups of five and more only; those of a published report stay as they were counted';
grant select, insert, update on round_report to vlavirgem_app;

create function keep_published_figures() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    raise exception 'the report of round % is published; its figures never change', old.round_id using errcode = 'restrict_violation';
end $$;
create trigger round_report_published_figures_are_final before update on round_report
    for each row when (old.state = 'PUBLISHED' and (new.figures <> old.figures or new.introduction <> old.introduction))
    execute function keep_published_figures();
