-- The law of published tables in one place, beside that of tenant tables: an organisation's own copy of what everybody may
-- see, written for it alone. A policy of "true" is no barrier to an index of words or letters; the organisation's would be.
create procedure make_published_table(published_table regclass)
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    written constant text := 'organisation_id = (select nullif(current_setting(''vlavirgem.organisation'', true), '''')::uuid)';
begin
    execute format('alter table %s enable row level security', published_table);
    execute format('alter table %s force row level security', published_table);
    execute format('create policy published_reads on %s for select to vlavirgem_app using (true)', published_table);
    execute format('create policy tenant_inserts on %s for insert to vlavirgem_app with check (%s)', published_table, written);
    execute format('create policy tenant_updates on %s for update to vlavirgem_app using (%s) with check (%2$s)', published_table, written);
    execute format('create policy tenant_deletes on %s for delete to vlavirgem_app using (%s)', published_table, written);
    execute format('create policy owner_maintains on %s to vlavirgem_owner using (true) with check (true)', published_table);
    execute format('create policy statistics_read on %s for select to vlavirgem_stats using (true)', published_table);
    execute format('grant select, insert, update, delete on %s to vlavirgem_app', published_table);
    execute format('grant select, insert on %s to vlavirgem_loader', published_table);
end $$;
revoke execute on procedure make_published_table from public;
