package be.vlavirgem.testsupport;

import java.util.List;

/** What makes a tenant's rows its own: class, key, references and policies. */
final class TenantTableRules {
    static final List<CatalogueRule> ALL = List.of(
            new CatalogueRule("every table says its class", """
                    select name from ours where comment !~ '^(tenant|published|platform|technical): .{10,}' or comment is null
                    """, "create table stray (id uuid constraint stray_pk primary key)"),
            new CatalogueRule("a guarded row names its organisation", """
                    select name from guarded where not exists (select from pg_attribute
                        where attrelid = guarded.oid and attname = 'organisation_id' and atttypid = 'uuid'::regtype and attnotnull)
                    """, "alter table dashboard_tile drop constraint dashboard_tile_pk; "
                    + "alter table dashboard_tile alter organisation_id drop not null"),
            new CatalogueRule("row-level security holds, for the owner too",
                    "select name from guarded where not (relrowsecurity and relforcerowsecurity)",
                    "alter table answer no force row level security"),
            new CatalogueRule("the policies are these and no others", """
                    select name from guarded where not relispartition and (
                        select array_agg(polname::text order by polname::text) from pg_policy where polrelid = guarded.oid
                    ) is distinct from array(select unnest(
                        array['owner_maintains', 'statistics_read', case class when 'tenant' then 'tenant_reads' else 'published_reads' end]
                        || case when has_table_privilege('vlavirgem_app', oid, 'insert') then '{tenant_inserts}'::text[] else '{statistics_keep,statistics_move}' end
                        || case when has_table_privilege('vlavirgem_app', oid, 'update') then '{tenant_updates}'::text[] else '{}' end
                        || case when has_table_privilege('vlavirgem_app', oid, 'delete') then '{tenant_deletes}'::text[] else '{}' end) order by 1)
                    """, "create policy helpful on answer for select using (true)"),
            new CatalogueRule("each policy is for its own role", """
                    select name || ' ' || policyname from guarded join pg_policies on tablename = name and schemaname = 'public'
                    where roles <> case policyname when 'owner_maintains' then '{vlavirgem_owner}'::name[]
                                                   when 'statistics_read' then '{vlavirgem_stats}' when 'statistics_keep' then '{vlavirgem_stats}'
                                                   when 'statistics_move' then '{vlavirgem_stats}' else '{vlavirgem_app}' end
                       or permissive <> 'PERMISSIVE' or policyname = 'statistics_read' and cmd <> 'SELECT'
                       or policyname = 'statistics_keep' and cmd <> 'INSERT' or policyname = 'statistics_move' and cmd <> 'UPDATE'
                    """, "alter policy owner_maintains on answer to vlavirgem_owner, vlavirgem_app"),
            new CatalogueRule(
                    "what is published is read past no condition, which would keep its indexes from being used", """
                    select tablename from pg_policies where policyname = 'published_reads' and qual <> 'true'
                    """, "alter policy published_reads on published_solution using (organisation_id is not null)"),
            new CatalogueRule("the key begins with the organisation", """
                    select name from guarded where not relispartition and not exists (
                        select from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                        where conrelid = guarded.oid and contype = 'p' and attname = 'organisation_id')
                    """, "alter table dashboard_tile drop constraint dashboard_tile_pk"),
            new CatalogueRule("a reference to a guarded row names its organisation", """
                    select conname from pg_constraint join guarded on guarded.oid = confrelid
                    where contype = 'f' and conparentid = 0 and not exists (
                        select from unnest(conkey, confkey) as pair (child, parent)
                        join pg_attribute as own on own.attrelid = conrelid and own.attnum = child and own.attname = 'organisation_id'
                        join pg_attribute as its on its.attrelid = confrelid and its.attnum = parent and its.attname = 'organisation_id')
                    """, "alter table answer add constraint answer_points_anywhere "
                    + "foreign key (measurement_id) references measurement (id)"),
            new CatalogueRule("a partition is reached through its table only", """
                    select name || ' ' || privilege_type from ours, aclexplode(relacl) where relispartition and grantee <> relowner
                    """, "grant select on audit_entry_other to vlavirgem_app"));

    private TenantTableRules() {}
}
