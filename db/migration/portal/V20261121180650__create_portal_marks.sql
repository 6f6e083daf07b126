create table portal_mark (
    name    text not null constraint portal_mark_pk primary key,
    made_at timestamptz not null
);
comment on table portal_mark is 'technical: what this database is, such as a demo';
grant select, insert on portal_mark to vlavirgem_app;
