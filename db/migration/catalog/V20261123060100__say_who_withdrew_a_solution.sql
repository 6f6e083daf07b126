-- What was shown at an address where nothing is shown any more, and by whom; of what never was shown it says nothing.
create function solution_withdrawn_at(asked text) returns table (name text, supplier uuid)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select withdrawn_solution.name, solution.organisation_id
    from (select (select thing_id from catalog_address where kind = 'SOLUTION' and catalog_address.slug = asked) as id) as thing
    join withdrawn_solution on withdrawn_solution.id = thing.id or thing.id is null and withdrawn_solution.slug = asked
    left join solution on solution.id = withdrawn_solution.id
    limit 1
$$;
revoke execute on function solution_withdrawn_at from public;
grant execute on function solution_withdrawn_at to vlavirgem_app;
