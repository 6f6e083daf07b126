-- A reverted import takes back what it added.
grant delete on inhabitants to vlavirgem_app;
