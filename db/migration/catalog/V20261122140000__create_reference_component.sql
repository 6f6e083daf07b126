create table reference_component (
    code        text not null constraint reference_component_pk primary key
                constraint reference_component_code_is_a_slug check (code ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name        text not null,
    other_names text[] not null,
    layer       text not null,
    domain      text not null,
    definition  text not null,
    state       text not null constraint reference_component_state_is_known check (state in ('CURRENT', 'PROPOSED', 'LAPSED'))
);
comment on table reference_component is 'platform: each reference component that was ever published, as the last publication says; for what points to one and to be found by';
grant select, insert, update on reference_component to vlavirgem_app;
