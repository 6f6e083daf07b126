-- Who is no municipality has a number in the register too.
alter table legal_person drop constraint legal_person_kind_is_known;
alter table legal_person add constraint legal_person_kind_is_known check (kind in ('MUNICIPALITY', 'OCMW', 'ORGANISATION'));

create table connected_entity (
    id              uuid not null constraint connected_entity_pk primary key,
    organisation_id uuid not null constraint connected_entity_of_an_organisation references organisation,
    kind            text not null constraint connected_entity_kind_is_known check (kind in
                        ('MUNICIPAL_COMPANY', 'WELFARE_ASSOCIATION', 'POLICE_ZONE', 'AID_ZONE', 'HOUSING', 'EXTERNAL_AGENCY', 'OTHER')),
    name            text not null constraint connected_entity_name_is_short check (name = btrim(name) and length(name) between 1 and 150),
    kbo             text constraint connected_entity_kbo_has_check_digits check
                        (kbo ~ '^[01][0-9]{9}$' and 97 - substr(kbo, 1, 8)::bigint % 97 = substr(kbo, 9, 2)::bigint),
    constraint connected_entity_is_named_once unique (organisation_id, kind, name)
);
comment on table connected_entity is 'platform: what belongs to a local authority or does part of its work, such as its police zone; no organisation of the portal itself';
grant select, insert, delete on connected_entity to vlavirgem_app;

-- A merger that is brought before the 1 September of a year whose groups were composed already composes them anew.
comment on table peer_group_member is 'platform: the local authorities of a peer group, as they were on 1 September of its year; not changed once its round has opened';
grant delete on peer_group_member to vlavirgem_app;
