-- A supplier that became part of another is found by its name, as that other one.
create function supplier_names_before(supplier uuid) returns text[]
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    with recursive was as (
        select id, name from organisation where successor_id = supplier and kind = 'SUPPLIER'
        union select organisation.id, organisation.name from organisation join was on organisation.successor_id = was.id)
    select coalesce(array_agg(distinct name order by name), '{}') from was
$$;
revoke execute on function supplier_names_before from public;
grant execute on function supplier_names_before to vlavirgem_app;

-- Of what is published they are words to find it by; most suppliers have none.
create function name_suppliers_before() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if exists (select from organisation where successor_id = new.organisation_id) then
        new.keywords := new.keywords
            || array(select was from unnest(supplier_names_before(new.organisation_id)) as was where was <> all (new.keywords));
    end if;
    return new;
end $$;
create trigger name_suppliers_before_in_catalogue before insert or update of organisation_id, keywords on published_solution
    for each row execute function name_suppliers_before();

update published_solution set keywords = keywords
where exists (select from organisation where successor_id = published_solution.organisation_id);
