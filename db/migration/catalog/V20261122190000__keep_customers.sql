create table solution_customer (
    organisation_id uuid not null,
    id              uuid not null,
    solution_id     uuid not null,
    authority_id    uuid not null constraint solution_customer_is_an_organisation references organisation,
    since           date not null,
    stated_at       timestamptz not null,
    constraint solution_customer_pk primary key (organisation_id, id),
    constraint solution_customer_uses_a_solution foreign key (organisation_id, solution_id) references solution on update cascade,
    constraint solution_customer_is_stated_once unique (organisation_id, solution_id, authority_id)
);
comment on table solution_customer is 'tenant: which authority uses a solution since when, as its supplier says; goes along when the solution gets another supplier';
call make_tenant_table('solution_customer');
create index solution_customer_by_solution on solution_customer (solution_id);
create index solution_customer_by_authority on solution_customer (authority_id);

create table solution_use (
    organisation_id uuid not null constraint solution_use_of_an_authority references organisation,
    solution_id     uuid not null,
    name            text not null,
    supplier        text not null,
    answer          text not null constraint solution_use_answer_is_known check (answer in ('YES', 'NO', 'LATER')),
    since           date,
    asked_again_on  date,
    answered_at     timestamptz not null,
    answered_by     uuid not null,
    constraint solution_use_pk primary key (organisation_id, solution_id),
    constraint solution_use_is_since_a_day check ((answer = 'YES') = (since is not null)),
    constraint solution_use_is_asked_again_later check ((answer = 'LATER') = (asked_again_on is not null))
);
comment on column solution_use.name is 'what it was called then, for who looks back when it is no longer published';
comment on table solution_use is 'tenant: whether an authority uses a solution, as it says itself; no supplier and nobody of V-ICT-OR ever reads it';
call make_tenant_table('solution_use');

create table use_asked (
    organisation_id uuid not null constraint use_asked_pk primary key constraint use_asked_of_an_authority references organisation,
    stated_until    timestamptz not null,
    asked_on        date not null
);
comment on table use_asked is 'tenant: until which statement of suppliers the people of an authority were told that something is asked';
call make_tenant_table('use_asked');

-- An authority reads what suppliers say of it, and of nobody else; nothing is said any more of one that ended.
create function stated_use(today date) returns table (authority_id uuid, solution_id uuid, since date, stated_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select solution_customer.authority_id, solution_customer.solution_id, solution_customer.since, solution_customer.stated_at
    from solution_customer join organisation on organisation.id = solution_customer.authority_id
    where solution_customer.authority_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid
      and coalesce(valid_until >= today, true)
$$;
revoke execute on function stated_use from public;
grant execute on function stated_use to vlavirgem_app;

-- Of whom something is said, or whose dashboard still says so: which organisations, and nothing else.
create function authorities_to_ask() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select authority_id from solution_customer
    union select organisation_id from dashboard_tile where tile = 'use-questions'
$$;
revoke execute on function authorities_to_ask from public;
grant execute on function authorities_to_ask to vlavirgem_app;

-- V-ICT-OR looks first at what many use: a number beside the copy it looks at, and no names.
alter table solution_review add users integer not null default 0;
comment on column solution_review.users is 'how many authorities use it, as its supplier says; kept by triggers';

create function stated_users(solution uuid) returns integer
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select count(*)::integer from solution_customer join organisation on organisation.id = authority_id
    where solution_id = solution and coalesce(valid_until >= current_date, true)
$$;
revoke execute on function stated_users from public;

create function count_users_of_review() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    new.users := stated_users(new.solution_id);
    return new;
end $$;
create trigger count_users_of_what_is_handed_in before insert on solution_review
    for each row execute function count_users_of_review();

create function count_users_of_reviews() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update solution_review set users = stated_users(solution_id) where solution_id in (select solution_id from stated);
    return null;
end $$;
create trigger count_users_that_come after insert on solution_customer
    referencing new table as stated for each statement execute function count_users_of_reviews();
create trigger count_users_that_go after delete on solution_customer
    referencing old table as stated for each statement execute function count_users_of_reviews();
