alter table withdrawn_solution
    add column reason text not null default '' constraint withdrawn_solution_reason_is_bounded check (reason = btrim(reason) and length(reason) <= 500),
    add column successor text not null default '';
comment on column withdrawn_solution.successor is 'the address of what its supplier names in its place, as it was then; empty where that is nothing';

-- What the supplier of the scope says of what it withdrew; in its place stands something of its own, or nothing.
create function explain_withdrawn_solution(of_solution uuid, why text, instead text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
update withdrawn_solution
set reason = why, successor = coalesce((select slug from published_solution where slug = instead and published_solution.organisation_id = solution.organisation_id), '')
from solution
where withdrawn_solution.id = of_solution and solution.id = of_solution
  and solution.organisation_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid
$$;
revoke execute on function explain_withdrawn_solution from public;
grant execute on function explain_withdrawn_solution to vlavirgem_app;

-- With where what stands in its place is today.
drop function solution_withdrawn_at;
create function solution_withdrawn_at(asked text)
    returns table (name text, supplier uuid, reason text, successor text, successor_name text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select withdrawn_solution.name, solution.organisation_id, withdrawn_solution.reason, instead.slug, instead.name
    from (select (select thing_id from catalog_address where kind = 'SOLUTION' and catalog_address.slug = asked) as id) as thing
    join withdrawn_solution on withdrawn_solution.id = thing.id or thing.id is null and withdrawn_solution.slug = asked
    left join solution on solution.id = withdrawn_solution.id
    left join published_solution as instead on instead.id = coalesce(
        (select published_solution.id from published_solution where published_solution.slug = withdrawn_solution.successor),
        (select thing_id from catalog_address where kind = 'SOLUTION' and catalog_address.slug = withdrawn_solution.successor))
    limit 1
$$;
revoke execute on function solution_withdrawn_at from public;
grant execute on function solution_withdrawn_at to vlavirgem_app;
