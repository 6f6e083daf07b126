create table supplier (
    organisation_id uuid not null constraint supplier_pk primary key
                        constraint supplier_is_an_organisation references organisation,
    kbo             text not null constraint supplier_kbo_is_unique unique
                        constraint supplier_kbo_has_check_digits check
                            (kbo ~ '^[01][0-9]{9}$' and 97 - substr(kbo, 1, 8)::bigint % 97 = substr(kbo, 9, 2)::bigint),
    slug            text not null constraint supplier_slug_is_unique unique,
    legal_name      text not null constraint supplier_legal_name_is_short check (legal_name = btrim(legal_name) and length(legal_name) <= 150),
    about           text not null constraint supplier_about_is_bounded check (length(about) <= 600),
    website         text not null constraint supplier_website_is_secure check (website = '' or website like 'https://%' and length(website) <= 300),
    street          text not null constraint supplier_street_is_short check (length(street) <= 150),
    place           text not null constraint supplier_place_is_short check (length(place) <= 100),
    email           text not null constraint supplier_email_is_plausible check (email = '' or email like '%_@_%' and length(email) <= 200),
    phone           text not null constraint supplier_phone_is_short check (length(phone) <= 40),
    admitted_on     date not null,
    published       integer not null constraint supplier_published_is_counted check (published >= 0),
    version         integer not null
);
comment on table supplier is 'platform: who offers solutions, as everybody may read it: nothing of a person; beside an organisation, which has its name and its end';
comment on column supplier.published is 'how many of its solutions everybody finds, written when one is published or withdrawn';
grant select, insert, update on supplier to vlavirgem_app;

-- V-ICT-OR may correct the number at the organisation itself as well: there is one number.
create function keep_number_of_supplier() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    update supplier set kbo = new.kbo where organisation_id = new.organisation_id and kbo <> new.kbo;
    return null;
end $$;
create trigger legal_person_numbers_its_supplier after insert or update on legal_person
    for each row when (new.kind = 'ORGANISATION' and new.kbo is not null) execute function keep_number_of_supplier();

create table supplier_request (
    id           uuid not null constraint supplier_request_pk primary key,
    kbo          text not null constraint supplier_request_kbo_has_check_digits check
                     (kbo ~ '^[01][0-9]{9}$' and 97 - substr(kbo, 1, 8)::bigint % 97 = substr(kbo, 9, 2)::bigint),
    name         text not null constraint supplier_request_name_is_short check (name = btrim(name) and length(name) between 1 and 150),
    website      text not null constraint supplier_request_website_is_secure check (website like 'https://%' and length(website) <= 300),
    asker        text not null constraint supplier_request_asker_is_short check (asker = btrim(asker) and length(asker) between 1 and 100),
    email        text not null constraint supplier_request_email_is_normalised check (email = lower(btrim(email)) and email like '%_@_%'),
    token_hash   bytea not null constraint supplier_request_link_is_unique unique
                     constraint supplier_request_link_is_hashed check (length(token_hash) = 32),
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    decided_at   timestamptz,
    decided_by   uuid constraint supplier_request_decided_by_a_person references person,
    approved     boolean,
    reason       text constraint supplier_request_reason_is_bounded check (length(reason) <= 300),
    constraint supplier_request_decision_is_whole check (num_nonnulls(decided_at, decided_by, approved, reason) in (0, 4)),
    constraint supplier_request_is_confirmed_before_it_is_decided check (decided_at is null or confirmed_at is not null),
    constraint supplier_request_refusal_says_why check (approved or reason <> '')
);
comment on table supplier_request is 'platform: a company that asks to stand in the register; seen by nobody before the address of who asks is confirmed, and gone a year after it was decided';
create index supplier_request_waiting on supplier_request (confirmed_at) where confirmed_at is not null and decided_at is null;
grant select, insert, update, delete on supplier_request to vlavirgem_app;
