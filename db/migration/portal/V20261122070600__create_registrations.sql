create table registration (
    id              uuid not null constraint registration_pk primary key,
    organisation_id uuid not null constraint registration_for_an_organisation references organisation,
    email           text not null constraint registration_email_is_normalised check (email = lower(btrim(email)) and email like '%_@_%'),
    name            text not null constraint registration_name_is_short check (name = btrim(name) and length(name) between 1 and 100),
    position        text not null constraint registration_position_is_short check (position = btrim(position) and length(position) between 1 and 100),
    token_hash      bytea not null constraint registration_link_is_unique unique
                        constraint registration_link_is_hashed check (length(token_hash) = 32),
    asked_at        timestamptz not null,
    confirmed_at    timestamptz,
    decided_at      timestamptz,
    decided_by      uuid constraint registration_decided_by_a_person references person,
    approved        boolean,
    reason          text constraint registration_reason_is_bounded check (length(reason) <= 200),
    constraint registration_decision_is_whole check (num_nonnulls(decided_at, decided_by, approved, reason) in (0, 4)),
    constraint registration_is_confirmed_before_it_is_decided check (decided_at is null or confirmed_at is not null),
    constraint registration_refusal_says_why check (approved or reason <> '')
);
comment on table registration is 'platform: who asks for an account; shown to nobody before the address is confirmed, gone after three days when it is not';
create index registration_waiting on registration (organisation_id, confirmed_at) where confirmed_at is not null and decided_at is null;
grant select, insert, update, delete on registration to vlavirgem_app;
