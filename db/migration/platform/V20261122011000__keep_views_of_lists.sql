create extension if not exists unaccent;

create table list_view (
    id        uuid not null constraint list_view_pk primary key,
    person_id uuid not null constraint list_view_of_a_person references person,
    list      text not null constraint list_view_is_of_a_list check (list ~ '^[a-z-]{1,40}$'),
    name      text not null constraint list_view_name_is_short check (name = btrim(name) and length(name) between 1 and 60),
    query     text not null constraint list_view_query_is_short check (length(query) <= 4000),
    constraint list_view_name_is_used_once unique (person_id, list, name)
);
comment on table list_view is 'platform: what a person wants to see again of a list: a name for a search, filters, order and columns';
grant select, insert, update, delete on list_view to vlavirgem_app;
