-- The questionnaire was the first content with versions; its table becomes the one of every kind.
alter table questionnaire_version rename to content_version;
alter table content_version rename constraint questionnaire_version_pk to content_version_pk;
alter table content_version rename constraint questionnaire_version_code_is_a_slug to content_version_code_is_a_slug;
alter table content_version rename constraint questionnaire_version_number_is_positive to content_version_number_is_positive;
alter table content_version rename constraint questionnaire_version_file_is_bounded to content_version_body_is_bounded;
alter table content_version rename column file to body;
alter table content_version rename column imported_at to created_at;

alter table content_version add column kind text not null default 'questionnaire'
    constraint content_version_kind_is_a_slug check (kind ~ '^[a-z-]{1,40}$');
alter table content_version alter column kind drop default;
alter table content_version add column revision integer not null default 0
    constraint content_version_revision_counts_up check (revision >= 0);
alter table content_version add column changed_at timestamptz;
alter table content_version add column changed_by uuid;
alter table content_version add column planned_for date;
alter table content_version add column planned_by uuid;
alter table content_version add column planned_at uuid;

alter table content_version drop constraint questionnaire_version_number_is_unique;
alter table content_version add constraint content_version_number_is_unique unique (kind, code, number);
alter table content_version drop constraint questionnaire_version_state_is_known;
alter table content_version add constraint content_version_state_is_known check (state in ('DRAFT', 'SCHEDULED', 'PUBLISHED'));
alter table content_version drop constraint questionnaire_version_published_has_a_moment;
alter table content_version add constraint content_version_published_has_a_moment check ((state = 'PUBLISHED') = (published_at is not null));
alter table content_version add constraint content_version_plan_is_whole
    check ((state = 'SCHEDULED' or state = 'PUBLISHED' or planned_for is null) and (state <> 'SCHEDULED' or planned_for is not null)
        and (planned_for is null) = (planned_by is null) and (planned_for is null) = (planned_at is null));
comment on table content_version is 'platform: a version of some content as its text, draft until published; a published version never changes';

alter trigger questionnaire_version_published_is_final on content_version rename to content_version_published_is_final;
alter function keep_published_questionnaire() rename to keep_published_content;
create or replace function keep_published_content() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    raise exception 'content version % is published and never changes', old.id using errcode = 'restrict_violation';
end $$;
