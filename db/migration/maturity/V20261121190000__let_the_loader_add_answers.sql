-- An answer locks its measurement, and PostgreSQL gives locks to whoever may update.
grant update on measurement to vlavirgem_loader;
