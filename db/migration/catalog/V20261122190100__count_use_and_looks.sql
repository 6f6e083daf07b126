create table solution_look (
    solution_id uuid not null,
    day         date not null,
    looks       integer not null constraint solution_look_is_counted check (looks > 0),
    constraint solution_look_pk primary key (solution_id, day)
);
comment on table solution_look is 'technical: how often the public page of a solution was looked at on a day; nobody is remembered';
grant select, insert, update, delete on solution_look to vlavirgem_app;
grant insert on solution_look to vlavirgem_loader;

-- Nobody reads this table: a supplier could subtract what it was before from what it is now.
create table solution_use_count (
    solution_id uuid not null constraint solution_use_count_pk primary key,
    confirmed   integer not null,
    counted_on  date not null
);
comment on table solution_use_count is 'technical: how many authorities confirmed that they use a solution, when that last changed by five; read by functions only';

-- A number moves when at least five authorities changed theirs since, so that it never tells of the latest one.
create function count_confirmed_use(today date) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    insert into solution_use_count as kept (solution_id, confirmed, counted_on)
    select solution_id, coalesce(said.confirmed, 0), today
    from (select solution_id, count(*)::integer as confirmed from solution_use
              join counted_organisation on counted_organisation.id = organisation_id
              where answer = 'YES' and coalesce(valid_until >= today, true) group by solution_id) as said
    full join (select solution_id from solution_use_count) as before using (solution_id)
    on conflict (solution_id) do update set confirmed = excluded.confirmed, counted_on = excluded.counted_on
        where abs(excluded.confirmed - kept.confirmed) >= 5
$$;
revoke execute on function count_confirmed_use from public;
grant execute on function count_confirmed_use to vlavirgem_app;

-- A supplier reads of its own solutions how many confirmed, by fives. Of those it names at least five did not: where
-- all of them did, the number would tell of each.
create function confirmed_use() returns table (solution_id uuid, confirmed integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select solution.id, least(solution_use_count.confirmed, named.customers - 5) / 5 * 5
    from solution join solution_use_count on solution_use_count.solution_id = solution.id
    cross join lateral (select count(*)::integer as customers from solution_customer join organisation on organisation.id = authority_id
        where solution_customer.solution_id = solution.id and coalesce(valid_until >= current_date, true)) as named
    where solution.organisation_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid
      and least(solution_use_count.confirmed, named.customers - 5) >= 5
$$;
revoke execute on function confirmed_use from public;
grant execute on function confirmed_use to vlavirgem_app;
