package be.vlavirgem.testsupport;

import java.util.List;

/** Names, owners and rights in the database, whatever the class of the table. */
final class OwnershipRules {
    static final List<CatalogueRule> ALL = List.of(
            // PostgreSQL ends every name it makes up with one of these words, and a number when that was taken.
            new CatalogueRule("every constraint is named for its rule", """
                    select conname from pg_constraint join ours on ours.oid = conrelid
                    where contype <> 'n' and not relispartition and conname ~ '_(check|key|pkey|fkey|excl|exclude)[0-9]*$'
                    """, "alter table answer add check (version < 10000)"),
            new CatalogueRule("every index is named for its use", """
                    select indexrelid::regclass::text from pg_index join ours on ours.oid = indrelid
                    where not relispartition and indexrelid::regclass::text ~ '_idx[0-9]*$'
                    """, "create index on answer (answered_by)"),
            new CatalogueRule("the application owns nothing", """
                    select classid::regclass || ' ' || objid from pg_shdepend
                    where deptype = 'o' and refclassid = 'pg_authid'::regclass and refobjid = 'vlavirgem_app'::regrole
                    """, "alter function keep_submitted_scores() owner to vlavirgem_app"),
            new CatalogueRule("the application, the loader and the statistics are nobody else", """
                    select roleid::regrole || ' to ' || member::regrole from pg_auth_members
                    where member in ('vlavirgem_app'::regrole, 'vlavirgem_loader'::regrole, 'vlavirgem_stats'::regrole)
                    """, "grant vlavirgem_owner to vlavirgem_app"),
            new CatalogueRule("no table is for everybody", """
                    select relname || ' ' || privilege_type from pg_class, aclexplode(relacl)
                    where relnamespace = 'public'::regnamespace and grantee = 0
                    """, "grant select on merger to public"),
            // A trigger function is called by its trigger only, whoever may.
            new CatalogueRule("no function is for everybody", """
                    select proname from own_function, aclexplode(coalesce(proacl, acldefault('f', proowner)))
                    where grantee = 0 and prorettype <> 'trigger'::regtype
                    """, "create function leak() returns int language sql return 1"),
            // Else a table of the caller's own could stand before ours, in a trigger too.
            new CatalogueRule("every function looks in a fixed path", """
                    select proname from own_function where not exists (
                        select from unnest(proconfig) as setting where setting ~ '^search_path=pg_catalog,.*pg_temp$')
                    """, "alter function keep_submitted_scores() reset search_path"),
            new CatalogueRule("nobody makes tables that last a session", """
                    select datname from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba)))
                    where datname = current_database() and grantee <> datdba and privilege_type = 'TEMPORARY'
                    """, "grant temporary on database vlavirgem to public"),
            // TRUNCATE asks no policy; the others let a role write rules of its own.
            new CatalogueRule("nobody empties a table or changes its rules", """
                    select name || ' ' || privilege_type from ours, aclexplode(relacl)
                    where grantee <> relowner and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                    """, "grant truncate on answer to vlavirgem_app"),
            // Without it a view looks with its owner's eyes, and the owner maintains the rows of all.
            new CatalogueRule("a view looks with the eyes of who asks", """
                    select relname from pg_class
                    where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                      and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'
                    """, "create view every_answer as select * from answer"),
            // What looks past the policies counts over all organisations: those to practise in are left out by the view, or by peers.
            new CatalogueRule("what counts over all organisations leaves out where one practises", """
                    select proname from own_function
                    where proowner = 'vlavirgem_stats'::regrole and proname <> 'storage_in_use'
                      and prosrc !~ '\\m(counted_organisation|peer_group_member|peer_group_counts|benchmark_contributions|benchmark_summable)\\M'
                    """, "create function submitted_measurements() returns bigint language sql security definer "
                    + "return (select count(*) from measurement where state = 'SUBMITTED'); "
                    + "alter function submitted_measurements() owner to vlavirgem_stats"),
            // Of tenants it is emptied by itself; of these is decided here and in empty_practice_organisation().
            new CatalogueRule("it is decided of every table whether a practice organisation loses it", """
                    select name from ours join pg_attribute on attrelid = ours.oid and attname = 'organisation_id'
                    where class <> 'tenant' and not relispartition and name not in ('share_door', 'notification', 'api_token',
                        'practice_organisation', 'inhabitants', 'local_authority', 'legal_person', 'connected_entity', 'membership',
                        'invitation', 'registration', 'peer_group_member', 'round_extension', 'round_call_note', 'call_contact', 'round_reminder',
                        'job', 'job_step', 'usage_day', 'usage_day_person', 'merger_step', 'merger_announced', 'look_along',
                        'solution_review', 'solution_name', 'published_solution', 'claim_check',
                        'supplier', 'benchmark_shown', 'finance_amount')
                    """, "create table stray (organisation_id uuid constraint stray_pk primary key); "
                    + "comment on table stray is 'platform: nobody knows what becomes of it'"));

    private OwnershipRules() {}
}
