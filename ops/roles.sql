-- The four roles of VlaVirGem. Run as superuser on any database of the cluster, as often as you like.
-- There are no passwords in here: set them afterwards with ops/passwords.sql, or in psql with \password vlavirgem_owner
-- and \password vlavirgem_app. The database itself: ops/database.sql. All of it: docs/operations.md.

do $$
declare
    role_name text;
begin
    foreach role_name in array array['vlavirgem_owner', 'vlavirgem_app', 'vlavirgem_loader', 'vlavirgem_stats'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I', role_name);
        end if;
    end loop;
end
$$;

-- Owns the database and its tables; only Flyway signs in with it.
alter role vlavirgem_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- The application's pool: owns nothing, and row-level security holds for it.
alter role vlavirgem_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- Fills a database for a demonstration or a load test, past row-level security (COPY is refused on tables with policies).
-- It cannot sign in: for such a run, and only then, alter role vlavirgem_loader login.
alter role vlavirgem_loader nologin nosuperuser nocreatedb nocreaterole noreplication bypassrls;

-- Owns the functions that count over all organisations.
alter role vlavirgem_stats nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- A migration hands such a function over by "alter function ... owner to vlavirgem_stats"; the application never can.
grant vlavirgem_stats to vlavirgem_owner;
