grant delete on invitation to vlavirgem_app;
