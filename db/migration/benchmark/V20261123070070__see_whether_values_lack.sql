-- Whether measurements are there of which the benchmark knows nothing: after an update, and in a new demo.
create function benchmark_lacks_values() returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select exists (select from measurement join counted_organisation on counted_organisation.id = measurement.organisation_id)
   and not exists (select from benchmark_value where source <> 'IMPORT')
$$;
revoke execute on function benchmark_lacks_values from public;
grant execute on function benchmark_lacks_values to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_lacks_values owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
