create table border_set (
    id          uuid not null constraint border_set_pk primary key,
    state       text not null constraint border_set_state_is_known check (state in ('DRAFT', 'SHOWN')),
    view_box    text not null constraint border_set_view_box_is_four_numbers check (view_box ~ '^0 0 [0-9.]+ [0-9.]+$'),
    file_name   text not null constraint border_set_file_name_is_short check (length(file_name) <= 200),
    uploaded_at timestamptz not null,
    constraint border_set_is_alone_in_its_state unique (state)
);
comment on table border_set is 'platform: an uploaded set of municipal borders; at most one is shown and one waits';
grant select, insert, update, delete on border_set to vlavirgem_app;

create table border_path (
    border_set_id uuid not null constraint border_path_belongs_to_a_set references border_set on delete cascade,
    nis           text not null constraint border_path_nis_has_five_digits check (nis ~ '^[0-9]{5}$'),
    path          text not null constraint border_path_is_an_svg_path check (path ~ '^M[-0-9.MLZ ]+Z$'),
    constraint border_path_pk primary key (border_set_id, nis)
);
comment on table border_path is 'platform: the simplified border of one municipality, as an SVG path';
grant select, insert, delete on border_path to vlavirgem_app;
