-- Two suppliers become one: what the giver said once of all its products is said by each of its sheets from now on, unless the
-- sheet says otherwise, so that nothing is lost; of what only the taker says
-- they say that they do not, so that nothing is added. The scope of the transaction reads both and writes for the taker.
create function give_solutions(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    -- An empty value in a sheet says that it has nothing there, whatever holds for all.
    neutral jsonb := (select coalesce(jsonb_object_agg(key, case jsonb_typeof(value) when 'array' then '[]'::jsonb else '""'::jsonb end), '{}')
                      from supplier_facts, jsonb_each(sheet) where organisation_id = taker);
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Solutions of % are given to % in the scope of both only', giver, taker;
    end if;
    update solution set organisation_id = taker,
        sheet = neutral || coalesce((select supplier_facts.sheet from supplier_facts where organisation_id = giver), '{}') || sheet
    where organisation_id = giver;
    delete from supplier_facts where organisation_id = giver;
    update solution_review set organisation_id = taker, inherited = '{}' where organisation_id = giver;
    update solution_name set organisation_id = taker where organisation_id = giver;
    update published_solution set organisation_id = taker, supplier_name = (select name from organisation where id = taker),
        sheet = jsonb_set(published_solution.sheet, '{inherited}', '[]'),
        facets = array(select case when facet like 'supplier:%' then 'supplier:' || coalesce((select slug from supplier where organisation_id = taker), taker::text) else facet end
                       from unnest(facets) as facet)
    where organisation_id = giver;
end $$;
revoke execute on function give_solutions from public;
grant execute on function give_solutions to vlavirgem_app;
