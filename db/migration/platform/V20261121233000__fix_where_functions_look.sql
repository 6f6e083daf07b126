-- Without a path of its own a function looks where its caller says, and a caller's own "measurement" goes before ours.
alter function keep_submitted_measurement() set search_path = pg_catalog, public, pg_temp;
alter function keep_submitted_scores() set search_path = pg_catalog, public, pg_temp;
alter function keep_published_questionnaire() set search_path = pg_catalog, public, pg_temp;
alter procedure make_tenant_table(regclass, boolean) set search_path = pg_catalog, public, pg_temp;

-- Nobody here needs tables of its own either.
do $$
begin
    execute format('revoke temporary on database %I from public', current_database());
end $$;
