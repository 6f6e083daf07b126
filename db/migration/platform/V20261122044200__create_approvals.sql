create table approval (
    organisation_id uuid not null constraint approval_asked_by_an_organisation references organisation,
    id              uuid not null,
    share_id        uuid not null,
    kind            text not null constraint approval_kind_is_a_code check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id      uuid not null,
    fingerprint     text not null constraint approval_fingerprint_is_a_hash check (fingerprint ~ '^[0-9a-f]{64}$'),
    asked_at        timestamptz not null,
    asked_by        uuid not null constraint approval_asked_by_a_person references person,
    decided_at      timestamptz,
    approved        boolean,
    decided_name    text constraint approval_name_is_short check (length(decided_name) between 1 and 200),
    decided_address text constraint approval_address_is_short check (length(decided_address) <= 320),
    decided_by      uuid constraint approval_decided_by_a_person references person,
    remark          text constraint approval_remark_is_bounded check (length(remark) <= 2000),
    constraint approval_pk primary key (organisation_id, id),
    constraint approval_has_its_share foreign key (organisation_id, share_id) references share (organisation_id, id),
    constraint approval_share_is_its_own unique (organisation_id, share_id),
    constraint approval_decision_is_whole check (num_nonnulls(decided_at, approved, decided_name, remark) in (0, 4)),
    constraint approval_refusal_says_why check (approved or remark <> ''),
    constraint approval_decided_by_one_who_is_known check (decided_at is null or num_nonnulls(decided_address, decided_by) = 1)
);
comment on table approval is 'tenant: who was asked to approve what, and what they decided; a decision never changes';
call make_tenant_table('approval');
revoke delete on approval from vlavirgem_app;
drop policy tenant_deletes on approval;
create index approval_by_subject on approval (organisation_id, kind, subject_id, asked_at);

create function keep_decision() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    raise exception 'approval % is decided and never changes', old.id using errcode = 'restrict_violation';
end $$;
create trigger approval_decision_is_final before update or delete on approval
    for each row when (old.decided_at is not null) execute function keep_decision();
