create extension if not exists btree_gist;

create table organisation (
    id           uuid not null constraint organisation_pk primary key,
    kind         text not null constraint organisation_kind_is_known check (kind in
                     ('LOCAL_AUTHORITY', 'PROVINCE', 'INTERMUNICIPAL_BODY', 'EMERGENCY_ZONE', 'SUPPLIER', 'GOVERNMENT', 'ASSOCIATION', 'MODEL')),
    name         text not null constraint organisation_name_is_filled check (name = btrim(name) and name <> ''),
    nis          text constraint organisation_nis_has_five_digits check (nis ~ '^[0-9]{5}$'),
    valid_from   date,
    valid_until  date,
    successor_id uuid constraint organisation_successor_exists references organisation,
    constraint organisation_period_runs_forward check (valid_from <= valid_until),
    constraint organisation_successor_is_another check (successor_id <> id),
    constraint organisation_with_successor_has_ended check (successor_id is null or valid_until is not null),
    constraint organisation_nis_is_unique_per_period exclude using gist
        (kind with =, nis with =, daterange(valid_from, valid_until, '[]') with &&) where (nis is not null)
);
comment on table organisation is 'platform: anyone with an account; a local authority is one per NIS code and period';
create index organisation_by_successor on organisation (successor_id) where successor_id is not null;
create index organisation_by_name on organisation (kind, name);
grant select, insert, update on organisation to vlavirgem_app;

create table local_authority (
    organisation_id uuid not null constraint local_authority_pk primary key
                        constraint local_authority_is_an_organisation references organisation,
    province_nis    text not null constraint local_authority_province_is_flemish check (province_nis in ('10000', '20001', '30000', '40000', '70000')),
    district        text not null,
    region          text,
    facility_class  text constraint local_authority_facility_class_is_known check (facility_class ~ '^(a[0-2]|b[01]|c[0-3])$'),
    centre_city     boolean not null,
    area_km2        numeric(7, 2) not null constraint local_authority_area_is_positive check (area_km2 > 0),
    latitude        numeric(8, 5) not null constraint local_authority_latitude_is_flemish check (latitude between 50.6 and 51.6),
    longitude       numeric(8, 5) not null constraint local_authority_longitude_is_flemish check (longitude between 2.5 and 6.0),
    post_codes      text[] not null,
    tile_row        smallint,
    tile_column     smallint,
    constraint local_authority_tile_is_whole check ((tile_row is null) = (tile_column is null))
);
comment on table local_authority is 'platform: what is known of a municipality and its OCMW as one working organisation';
grant select, insert, update on local_authority to vlavirgem_app;

create table legal_person (
    id              uuid not null constraint legal_person_pk primary key,
    organisation_id uuid not null constraint legal_person_belongs_to_an_organisation references organisation,
    kind            text not null constraint legal_person_kind_is_known check (kind in ('MUNICIPALITY', 'OCMW')),
    kbo             text constraint legal_person_kbo_has_check_digits check
                        (kbo ~ '^[01][0-9]{9}$' and 97 - substr(kbo, 1, 8)::bigint % 97 = substr(kbo, 9, 2)::bigint),
    ovo             text constraint legal_person_ovo_is_well_formed check (ovo ~ '^OVO[0-9]{6}$'),
    constraint legal_person_kind_is_unique_in_organisation unique (organisation_id, kind)
);
comment on table legal_person is 'platform: municipality and OCMW with their numbers; a KBO number is unique per period, not for ever';
create index legal_person_by_kbo on legal_person (kbo);
grant select, insert, update on legal_person to vlavirgem_app;

create table inhabitants (
    organisation_id uuid not null constraint inhabitants_of_an_organisation references organisation,
    year            smallint not null constraint inhabitants_year_is_plausible check (year between 1990 and 2100),
    count           integer not null constraint inhabitants_count_is_positive check (count > 0),
    constraint inhabitants_pk primary key (organisation_id, year)
);
comment on table inhabitants is 'platform: inhabitants on 1 January of the year';
grant select, insert, update on inhabitants to vlavirgem_app;

create table merger (
    merged_on date not null,
    old_nis   text not null,
    old_name  text not null,
    new_nis   text not null,
    new_name  text not null,
    constraint merger_pk primary key (merged_on, old_nis)
);
comment on table merger is 'platform: which municipality became which, also of those that ended before the portal';
grant select, insert on merger to vlavirgem_app;
