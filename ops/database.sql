-- The database of VlaVirGem, on PostgreSQL 15 or newer; run once, as superuser, after roles.sql.
-- Names are put in Dutch order by ICU, the same on every operating system.
create database vlavirgem owner vlavirgem_owner template template0
    encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'nl-BE';
