alter table membership drop constraint membership_role_is_known;
alter table membership add constraint membership_role_is_known check (role in
    ('AUTHORITY_READER', 'AUTHORITY_EDITOR', 'SECURITY_OFFICER', 'DPO', 'AUTHORITY_ADMINISTRATOR',
     'SUPPLIER_EDITOR', 'SUPPLIER_ADMINISTRATOR', 'GOVERNMENT_READER', 'VICTOR_EDITOR', 'VICTOR_ADMINISTRATOR',
     'BODY_MEMBER', 'BODY_ADMINISTRATOR'));

create trigger membership_of_a_body_keeps_an_administrator after delete on membership
    for each row when (old.role = 'BODY_ADMINISTRATOR')
    execute function keep_an_administrator();

create table delegation (
    id           uuid not null constraint delegation_pk primary key,
    authority_id uuid not null constraint delegation_by_an_authority references organisation,
    body_id      uuid not null constraint delegation_to_a_body references organisation,
    area         text not null constraint delegation_area_is_known check (area in ('MEASUREMENT')),
    reach        text not null constraint delegation_reach_is_known check (reach in ('COACH', 'DELEGATE', 'SUBMITTER')),
    until        date not null,
    granted_by   uuid not null constraint delegation_granted_by_a_person references person,
    granted_at   timestamptz not null,
    ended_how    text constraint delegation_end_is_known check (ended_how in ('WITHDRAWN', 'HANDED_BACK')),
    ended_by     uuid constraint delegation_ended_by_a_person references person,
    ended_at     timestamptz,
    version      integer not null default 0,
    constraint delegation_is_to_another check (authority_id <> body_id),
    constraint delegation_end_is_whole check (num_nonnulls(ended_how, ended_by, ended_at) in (0, 3))
);
comment on table delegation is 'platform: which authority lets which body work for it, in which area and until when; read with the memberships on each request';
create unique index delegation_is_given_once on delegation (authority_id, body_id, area) where ended_at is null;
create index delegation_by_body on delegation (body_id) where ended_at is null;
create index delegation_by_end on delegation (until) where ended_at is null;
grant select, insert, update on delegation to vlavirgem_app;

create table delegate (
    delegation_id uuid not null constraint delegate_of_a_delegation references delegation,
    person_id     uuid not null constraint delegate_is_a_person references person,
    state         text not null constraint delegate_state_is_known check (state in ('NAMED', 'REMOVED', 'REFUSED')),
    changed_by    uuid not null constraint delegate_changed_by_a_person references person,
    changed_at    timestamptz not null,
    constraint delegate_pk primary key (delegation_id, person_id)
);
comment on table delegate is 'platform: whom a body named for an authority; who was removed or refused stays, so that the authority can see what they did';
create index delegate_by_person on delegate (person_id) where state = 'NAMED';
grant select, insert, update on delegate to vlavirgem_app;

-- Who leaves a body works no longer for its authorities, also after coming back. At the end of the transaction, for roles change by taking and giving.
create function remove_delegate_who_left() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    update delegate set state = 'REMOVED', changed_by = old.person_id, changed_at = current_timestamp
    from delegation
    where delegation.id = delegation_id and body_id = old.organisation_id and delegate.person_id = old.person_id and delegate.state = 'NAMED'
      and not exists (select from membership where person_id = old.person_id and organisation_id = old.organisation_id);
    return null;
end $$;
create constraint trigger membership_of_a_body_ends_with_its_delegates after delete on membership
    deferrable initially deferred for each row when (old.role in ('BODY_MEMBER', 'BODY_ADMINISTRATOR', 'VICTOR_EDITOR', 'VICTOR_ADMINISTRATOR'))
    execute function remove_delegate_who_left();

-- Nothing of a delegation that ended comes back: who withdrew must be able to rely on it.
create function keep_delegation_ended() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    raise exception 'delegation % has ended and stays so', old.id using errcode = 'restrict_violation';
end $$;
create trigger delegation_that_ended_stays_ended before update on delegation
    for each row when (old.ended_at is not null) execute function keep_delegation_ended();

-- Who works where, as a member or by delegation: the one definition for who may come in, who can be asked and who is told.
create view worker with (security_invoker = true) as
select person_id, organisation_id, role, 'infinity'::date as until, false as delegated from membership
union all
select delegate.person_id, delegation.authority_id,
       -- An association makes the questions or reports on all: it coaches, whatever the row says.
       delegation.area || '_' || case when body.kind = 'ASSOCIATION' then 'COACH' else delegation.reach end,
       least(delegation.until, authority.valid_until, body.valid_until), true
from delegation
join delegate on delegate.delegation_id = delegation.id and delegate.state = 'NAMED'
join organisation as authority on authority.id = delegation.authority_id
join organisation as body on body.id = delegation.body_id
where delegation.ended_at is null
  and exists (select from membership where membership.person_id = delegate.person_id and membership.organisation_id = delegation.body_id);
grant select on worker to vlavirgem_app;
