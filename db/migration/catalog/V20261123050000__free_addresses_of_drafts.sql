-- What was never published and is thrown away needs its address no more.
grant delete on catalog_address to vlavirgem_app;
