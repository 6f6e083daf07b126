create table person_preference (
    person_id   uuid not null constraint person_preference_pk primary key
                    constraint person_preference_of_a_person references person,
    language    text constraint person_preference_language_is_known check (language in ('nl', 'en')),
    theme       text not null constraint person_preference_theme_is_known check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    table_first boolean not null
);
comment on table person_preference is 'platform: how a person wants the pages to look; read with the memberships on each request';
grant select, insert, update on person_preference to vlavirgem_app;
