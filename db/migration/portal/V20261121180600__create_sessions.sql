create table spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null constraint spring_session_id_is_unique unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
comment on table spring_session is 'technical: who is signed in';
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_person on spring_session (principal_name);
grant select, insert, update, delete on spring_session to vlavirgem_app;

create table spring_session_attributes (
    session_primary_id char(36) not null constraint spring_session_attributes_of_a_session references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
comment on table spring_session_attributes is 'technical: the id of the person and of the chosen organisation, nothing else';
grant select, insert, update, delete on spring_session_attributes to vlavirgem_app;
