-- The law of tenant tables in one place: every later migration calls it once per table.
-- Rows are seen by the organisations a transaction may read, and written for the one it works for.
create procedure make_tenant_table(tenant_table regclass, append_only boolean default false)
    language plpgsql as $$
declare
    readable constant text := 'organisation_id = any ((select nullif(current_setting(''vlavirgem.readable'', true), '''')::uuid[])::uuid[])';
    written  constant text := 'organisation_id = (select nullif(current_setting(''vlavirgem.organisation'', true), '''')::uuid)';
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format('create policy tenant_reads on %s for select to vlavirgem_app using (%s)', tenant_table, readable);
    execute format('create policy tenant_inserts on %s for insert to vlavirgem_app with check (%s)', tenant_table, written);
    execute format('grant select, insert on %s to vlavirgem_app', tenant_table);
    if not append_only then
        execute format('create policy tenant_updates on %s for update to vlavirgem_app using (%s) with check (%2$s)', tenant_table, written);
        execute format('create policy tenant_deletes on %s for delete to vlavirgem_app using (%s)', tenant_table, written);
        execute format('grant update, delete on %s to vlavirgem_app', tenant_table);
    end if;
    -- Without this a backfill by the owner under FORCE would change nothing, silently.
    execute format('create policy owner_maintains on %s to vlavirgem_owner using (true) with check (true)', tenant_table);
    execute format('create policy statistics_read on %s for select to vlavirgem_stats using (true)', tenant_table);
    execute format('grant select, insert on %s to vlavirgem_loader', tenant_table);
end $$;
revoke execute on procedure make_tenant_table from public;

grant usage on schema public to vlavirgem_app, vlavirgem_loader, vlavirgem_stats;
