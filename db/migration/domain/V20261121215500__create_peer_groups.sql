create table peer_group (
    id     uuid not null constraint peer_group_pk primary key,
    system text not null constraint peer_group_system_is_known check (system in
               ('SIZE', 'SIZE_RANGE', 'FACILITY', 'PROVINCE', 'REGION', 'FLANDERS')),
    code   text not null constraint peer_group_code_is_short check (code ~ '^[A-Za-z0-9-]{1,20}$'),
    year   smallint not null constraint peer_group_year_is_plausible check (year between 1990 and 2100),
    name   text not null constraint peer_group_name_is_filled check (name = btrim(name) and name <> ''),
    constraint peer_group_is_composed_once_a_year unique (year, system, code)
);
comment on table peer_group is 'platform: local authorities that are compared with each other in a year; of one system they never overlap, except the ranges of sizes';
grant select, insert on peer_group to vlavirgem_app;

create table peer_group_member (
    peer_group_id   uuid not null constraint peer_group_member_in_a_group references peer_group,
    organisation_id uuid not null constraint peer_group_member_is_an_organisation references organisation,
    constraint peer_group_member_pk primary key (peer_group_id, organisation_id)
);
comment on table peer_group_member is 'platform: the local authorities of a peer group, as they were on 1 September of its year; never changed afterwards';
create index peer_group_member_by_organisation on peer_group_member (organisation_id, peer_group_id);
grant select, insert on peer_group_member to vlavirgem_app;
