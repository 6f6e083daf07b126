-- Gives the two roles that sign in their passwords, after roles.sql. For psql 15 or newer, as superuser; the passwords are in
-- the environment of psql, as VLAVIRGEM_OWNER_PASSWORD and VLAVIRGEM_APP_PASSWORD. Run it again to change them.
\set ON_ERROR_STOP on
-- So that they do not stand in the log of the server, whatever it logs.
set log_statement = 'none';
set log_min_error_statement = 'panic';
\getenv owner_password VLAVIRGEM_OWNER_PASSWORD
\getenv app_password VLAVIRGEM_APP_PASSWORD
alter role vlavirgem_owner password :'owner_password';
alter role vlavirgem_app password :'app_password';
