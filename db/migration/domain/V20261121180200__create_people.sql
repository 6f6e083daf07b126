create table person (
    id            uuid not null constraint person_pk primary key,
    email         text not null constraint person_email_is_unique unique
                      constraint person_email_is_normalised check (email = lower(btrim(email)) and email like '%_@_%'),
    name          text not null constraint person_name_is_filled check (btrim(name) <> ''),
    password_hash text,
    locked_at     timestamptz
);
comment on table person is 'platform: who can sign in; what they may do stands in their memberships';
grant select, insert, update on person to vlavirgem_app;

create table membership (
    person_id       uuid not null constraint membership_of_a_person references person,
    organisation_id uuid not null constraint membership_in_an_organisation references organisation,
    role            text not null constraint membership_role_is_known check (role in
                        ('AUTHORITY_READER', 'AUTHORITY_EDITOR', 'SECURITY_OFFICER', 'DPO', 'AUTHORITY_ADMINISTRATOR',
                         'SUPPLIER_EDITOR', 'SUPPLIER_ADMINISTRATOR', 'GOVERNMENT_READER', 'VICTOR_EDITOR', 'VICTOR_ADMINISTRATOR')),
    constraint membership_pk primary key (person_id, organisation_id, role)
);
comment on table membership is 'platform: the roles of a person in an organisation, read on each request';
create index membership_by_organisation on membership (organisation_id);
grant select, insert, delete on membership to vlavirgem_app;
